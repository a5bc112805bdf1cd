/** Runs the command line as a person does, in a folder of its own, and the small texts the tests import. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SCRIPT = path.resolve(import.meta.dirname, '../../scripts/zvirka.ts');

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Spawns `zvirka …args` with an overlay of its own; messages in English unless `env` says otherwise. */
export function zvirka(args: string[], { overlay, env = {}, cwd, onStart }: { overlay?: string; env?: Record<string, string>; cwd?: string; onStart?: (child: ChildProcess) => void } = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SCRIPT, ...args], {
      cwd, env: { ...process.env, ZVIRKA_LANG: 'en', ...(overlay && { ZVIRKA_CONTENT: overlay }), ...env },
    });
    onStart?.(child);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data: Buffer) => { stdout += data.toString(); });
    child.stderr.on('data', (data: Buffer) => { stderr += data.toString(); });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A fresh folder, removed by the function it comes with. */
export function freshFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'zvirka-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Writes a file into a folder and gives its path. */
export function file(folder: string, name: string, text: string | Uint8Array): string {
  const whole = path.join(folder, name);
  writeFileSync(whole, text);
  return whole;
}

/** A small law in the shape of the Rada's TXT answers, written for these tests. */
export const SMALL_LAW = `ЗАКОН УКРАЇНИ
Про навчальний перетин кордону
(Навчальні відомості, 2026, № 1, ст.1)
{Із змінами, внесеними згідно із Законом
№ 2-Н від 01.02.2026}
Цей Закон визначає порядок навчального перетину кордону.
Розділ I
ЗАГАЛЬНІ ПОЛОЖЕННЯ
Стаття 1. Терміни
У цьому Законі терміни вживаються в такому значенні:
1) пункт пропуску - місце, де навчаються;
2) офіцер - особа, яка навчає.
Стаття 2. Строки
1. Контроль триває не більше трьох хвилин.
2. Начальник може продовжити його:
1) на п'ять хвилин;
2) на десять хвилин.
{Частина друга статті 2 в редакції Закону № 2-Н від 01.02.2026}
Стаття 3. Набрання чинності
Цей Закон набирає чинності з дня опублікування.
Президент України
І.НАВЧАЛЬНИЙ
м. Київ
1 січня 2026 року
№ 1-Н
`;
