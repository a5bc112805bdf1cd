/**
 * Loaded before the program (`node --import`): kills it with SIGKILL just before its n-th change of the disk, n from
 * `KILLED_AT`; every change is noted in the file `CHANGES`. A change is what another process could see: a file renamed
 * into its place or created, a file or folder removed; work on temporary files is none.
 */
import { appendFileSync, promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env['KILLED_AT'] ?? 0);
const log = process.env['CHANGES'];
let changes = 0;

function change(name: string, file: unknown): void {
  if (String(file).includes('.tmp-')) return;
  changes += 1;
  if (log) appendFileSync(log, `${name} ${String(file)}\n`);
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
