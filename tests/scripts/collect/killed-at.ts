/**
 * Loaded before the program (`node --import`): knows every change of the disk before it is made, notes it in the file `CHANGES`, and either
 * kills the program with SIGKILL just before the n-th (n from `KILLED_AT`), or puts what lies on the disk then, which is what a kill would
 * leave, into the folder `LEFT/n` (the collection from `LEFT_OF`) and goes on. A change is what another process could see: a file renamed
 * into its place or created, a file or folder removed; work on temporary files is none.
 */
import { appendFileSync, cpSync, existsSync, promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const at = Number(process.env['KILLED_AT'] ?? 0);
const { CHANGES: log, LEFT: left, LEFT_OF: collection } = process.env;
let changes = 0;

function change(name: string, file: unknown): void {
  if (String(file).includes('.tmp-')) return;
  changes += 1;
  if (log) appendFileSync(log, `${name} ${String(file)}\n`);
  if (left && collection && existsSync(collection)) cpSync(collection, path.join(left, String(changes)), { recursive: true });
  if (changes === at) process.kill(process.pid, 'SIGKILL');
}

const { rename, rm, writeFile } = promises;
promises.rename = (from, to) => {
  change('rename', to);
  return rename(from, to);
};
promises.rm = (...given) => {
  change('rm', given[0]);
  return rm(...given);
};
promises.writeFile = (...given) => {
  change('write', given[0]);
  return writeFile(...given);
};
syncBuiltinESMExports();
