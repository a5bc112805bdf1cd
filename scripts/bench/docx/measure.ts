/**
 * Word files: how much of the law arrives, and how long an import takes, beside mammoth alone and beside pandoc.
 */
import { readFileSync } from 'node:fs';
import { differenceOf } from '../fidelity/difference.ts';
import { printedText } from '../fidelity/printed-text.ts';
import { STARTER, type Measure } from '../measure.ts';
import { storedText, take } from '../pipeline.ts';
import { isInstalled, watchToSuccess } from '../processes.ts';
import { counted } from '../statistics.ts';
import { makeSample, realTexts, trainingText, type Sample } from './samples.ts';
import { MAMMOTH, MAMMOTH_ALONE, OURS, PANDOC, timeRow, warmRow } from './times.ts';

/** What a program keeps of the text: lost and added characters, superscript hyphens apart. */
async function kept(sample: Sample, program: string, text: string): Promise<string[]> {
  const { characters, lost, added, superscripts, places } = differenceOf(sample.text, text);
  const example = places[0] ? `“${places[0].lost}” → “${places[0].added}”` : '';
  return [sample.name, program, counted(characters), counted(sample.numbered), counted(lost), counted(added), counted(superscripts), example];
}

async function fidelityRows(sample: Sample, pandoc: boolean): Promise<string[][]> {
  const taken = await take(readFileSync(sample.file));
  const html = await watchToSuccess(process.execPath, [MAMMOTH_ALONE, sample.file, 'html']);
  const rows = [
    taken.refused === undefined ? await kept(sample, 'Zvirka', storedText(taken)) : [sample.name, 'Zvirka', 'refused', '', '', '', '', taken.refused],
    await kept(sample, 'mammoth', printedText(html.stdout, 'other')),
  ];
  if (!pandoc) return rows;
  const plain = await watchToSuccess('pandoc', ['-f', 'docx', '-t', 'plain', '--wrap=none', sample.file]);
  return [...rows, await kept(sample, 'pandoc (plain)', plain.stdout)];
}

const METHOD = [
  'Word files are made from official Rada texts with the `docx` package: labels 1., 1), а) as real multi-level Word numbering wherever Word would print the same label, article numbers like 129¹ with a real superscript, headings with styles.',
  'Times are of whole processes, in turn, after one run that is not counted: `zvirka import FILE --dry-run` (reading in a capped child process, outline, report), mammoth to HTML, pandoc to HTML. Ratios are ours to theirs; the import does more than either. Memory is the peak of the process tree.',
];

export const docxMeasure: Measure = {
  name: 'docx',
  title: 'Word files: text and import time',
  run: async ({ corpus, quick, scratch, tell }) => {
    const pandoc = await isInstalled('pandoc');
    const texts = corpus === undefined ? await trainingText() : realTexts(corpus);
    const samples: Sample[] = [];
    for (const text of quick ? texts.slice(0, 2) : texts) samples.push(await makeSample(text, scratch));
    const fidelity: string[][] = [];
    const times: string[][] = [];
    const warm: string[][] = [];
    for (const sample of samples) {
      tell(`docx: ${sample.name}, ${counted(sample.numbered)} labels by Word's numbering`);
      fidelity.push(...(await fidelityRows(sample, pandoc)));
      times.push(await timeRow(sample, [OURS, MAMMOTH, pandoc ? PANDOC : undefined], quick ? 2 : 5));
      warm.push(await warmRow(sample, quick ? 2 : 5));
    }
    return {
      ...(corpus === undefined && { stoodIn: STARTER }),
      method: [...METHOD, ...(pandoc ? [] : ['pandoc is not installed on this machine: its columns are empty.'])],
      tables: [
        {
          title: 'Import time of a Word file',
          columns: ['text', 'file', 'Zvirka', 'mammoth', 'ratio', 'pandoc', 'ratio', 'memory: Zvirka', 'mammoth', 'pandoc'],
          rows: times,
        },
        { title: 'The same in one warm process, start-up aside', columns: ['text', 'Zvirka', 'mammoth', 'ratio'], rows: warm },
        {
          title: 'Characters kept of a Word file',
          columns: ['text', 'program', 'characters', 'labels by Word', 'lost', 'added', 'superscripts', 'for example'],
          words: [1, 7],
          rows: fidelity,
        },
      ],
    };
  },
};
