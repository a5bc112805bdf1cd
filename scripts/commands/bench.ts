/** `zvirka bench`: what Zvirka loses, how long it takes and what it weighs, beside its peers. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bench, type Benched } from '../bench/bench.ts';
import { machineWords } from '../bench/machine.ts';
import { MEASURES, type MeasureName } from '../bench/measure.ts';
import { withSection } from '../bench/report.ts';
import { asText } from '../bench/table.ts';
import { writeAtomically } from '../store/atomic.ts';
import { projectFolder } from '../store/layers.ts';
import { oneOf, readArguments } from './arguments.ts';
import { DONE, FINDINGS, type Verb } from './verb.ts';

const OPTIONS = { only: { type: 'string' }, quick: { type: 'boolean' }, write: { type: 'boolean' }, json: { type: 'boolean' } } as const;

export const verb: Verb = {
  summary: { uk: 'виміри: точність тексту і будови, час, пам’ять, пошук; поруч інші програми', en: 'measures: text and outline accuracy, time, memory, search; beside other programs' },
  help: {
    uk: `zvirka bench [--only ВИМІРИ] [--quick] [--write] [--json]

Вимірює на справжніх текстах (тека ZVIRKA_CORPUS або ../shared/corpus) і друкує таблиці. Без них каже про це
і вимірює час на початковому збірці.

  --only ВИМІРИ  через кому: ${MEASURES.join(', ')}
  --quick        менше повторів і менша збірка: перевірити, що працює
  --write        записати таблиці до docs/accuracy.md
  --json         одне значення JSON

Приклади:
  zvirka bench --only fidelity,outline
  zvirka bench --write`,
    en: `zvirka bench [--only MEASURES] [--quick] [--write] [--json]

Measures on real texts (the folder ZVIRKA_CORPUS, or ../shared/corpus) and prints tables. Without them it says so
and takes its times on the starter collection.

  --only MEASURES  by commas: ${MEASURES.join(', ')}
  --quick          fewer runs and a smaller collection: to see that it works
  --write          write the tables to docs/accuracy.md
  --json           one JSON value

Examples:
  zvirka bench --only fidelity,outline
  zvirka bench --write`,
  },
  run: async (args, shell) => {
    const { values } = readArguments('bench', args, OPTIONS, []);
    const asked = values.only?.split(',').map((name) => oneOf(name.trim(), MEASURES, '--only'));
    const names = MEASURES.filter((name) => asked?.includes(name) ?? true);
    const all: Benched[] = [];
    const failed = await bench(names, values.quick === true, shell.tell, async (benched) => {
      all.push(benched);
      if (!values.json) shell.print(`${page(benched)}\n`);
      if (values.write) await writePage(benched, values.quick === true);
    });
    if (values.json) shell.print(JSON.stringify(asJson(all), null, 2));
    return failed.length > 0 ? FINDINGS : DONE;
  },
};

/** All tables that have a row. */
function page({ measure, measured }: Benched): string {
  if (measured.missing !== undefined) return `${measure.title}: ${measured.missing}`;
  const tables = measured.tables.filter(({ rows }) => rows.length > 0).map(asText);
  return [...(measured.stoodIn === undefined ? [] : [measured.stoodIn]), ...tables].join('\n\n');
}

/** Nothing measured, or measured on other texts, leaves the figures that are there. */
async function writePage(benched: Benched, quick: boolean): Promise<void> {
  if (benched.measured.missing !== undefined || benched.measured.stoodIn !== undefined) return;
  const docs = path.join(projectFolder(), 'docs');
  const file = path.join(docs, 'accuracy.md');
  mkdirSync(docs, { recursive: true });
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const command = `npm run bench -- --only ${benched.measure.name}${quick ? ' --quick' : ''} --write`;
  const occasion = { date: new Date().toISOString().slice(0, 10), machine: machineWords(), command };
  await writeAtomically(docs, 'accuracy.md', withSection(before, benched.measure, benched.measured, occasion));
}

const asJson = (all: readonly Benched[]): { machine: string; measures: { name: MeasureName; missing?: string; stoodIn?: string; method: string[]; tables: unknown[] }[] } => ({
  machine: machineWords(),
  measures: all.map(({ measure, measured }) => ({ name: measure.name, ...measured })),
});
