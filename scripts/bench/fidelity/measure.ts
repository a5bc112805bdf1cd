/**
 * Text fidelity: characters of law lost or added between an official file and what the collection holds of it.
 */
import { readFileSync } from 'node:fs';
import { CORPUS_DIALECTS, DIALECTS_DUE, sourcesOf, type CorpusDialect, type CorpusFile } from '../corpus.ts';
import { missing, NO_CORPUS, type Measure } from '../measure.ts';
import { storedText, take, type Inferred } from '../pipeline.ts';
import { counted } from '../statistics.ts';
import type { Table } from '../table.ts';
import { differenceOf, type Difference, type Place } from './difference.ts';
import { FURNITURE, printedText } from './printed-text.ts';

interface Compared {
  file: string;
  dialect: CorpusDialect;
  refused?: string;
  difference?: Difference;
  inferred: Inferred[];
}

async function compared({ file, absolute, dialect }: CorpusFile): Promise<Compared> {
  const bytes = readFileSync(absolute);
  const taken = await take(bytes);
  if (taken.refused !== undefined) return { file, dialect, refused: taken.refused, inferred: [] };
  const { inferred } = taken;
  const reported = dialect === 'rada-txt' ? inferred.map(({ number }) => number) : undefined;
  return { file, dialect, inferred, difference: differenceOf(printedText(bytes.toString('utf8'), dialect), storedText(taken), reported) };
}

const sum = (files: readonly Compared[], of: (difference: Difference) => number): number =>
  files.reduce((total, { difference }) => total + (difference ? of(difference) : 0), 0);

function rowOf(dialect: CorpusDialect, files: readonly Compared[]): string[] {
  const read = files.filter(({ difference }) => difference !== undefined);
  const whole = read.filter(({ difference }) => difference?.lost === 0 && difference.added === 0);
  const state = DIALECTS_DUE.has(dialect) ? 'read' : read.length === 0 ? 'not read yet' : 'read, not promised';
  return [
    dialect, state, counted(files.length), counted(files.length - read.length), counted(whole.length), counted(sum(read, (d) => d.characters)),
    counted(sum(read, (d) => d.lost)), counted(sum(read, (d) => d.added)), counted(sum(read, (d) => d.superscripts)), `${counted(sum(read, (d) => d.marks.ours))} of ${counted(sum(read, (d) => d.marks.source))}`,
  ];
}

const MOST_LETTERS = 60;
const clipped = (text: string): string => ([...text].length > MOST_LETTERS ? `${[...text].slice(0, MOST_LETTERS).join('')}…` : text);
const placeWords = ({ lost, added }: Place): string => `“${clipped(lost)}” → “${clipped(added)}”`;

function differing(files: readonly Compared[]): Table {
  const wrong = files.filter(({ difference }) => difference && difference.lost + difference.added > 0);
  return {
    title: 'Files with a character lost or added',
    columns: ['file', 'lost', 'added', 'first places: in the source → stored'],
    words: [3],
    rows: wrong.map(({ file, difference }) => [
      file, counted(difference!.lost), counted(difference!.added),
      (difference!.inOrder ? '' : 'too far apart, counted by words; ') + difference!.places.slice(0, 3).map(placeWords).join(' · '),
    ]),
  };
}

/** For a person to check: an inference is not proved by the text alone. */
const inferences = (files: readonly Compared[]): Table => ({
  title: 'Numbers read as superscripts by their place in the sequence',
  columns: ['file', 'numbers', 'printed → stored'],
  words: [2],
  pageOnly: true,
  rows: files.filter(({ inferred }) => inferred.length > 0).map(({ file, inferred }) => [
    file, counted(inferred.length), inferred.map(({ printed, number }) => `${printed} → ${number}`).join(', '),
  ]),
});

const refusals = (files: readonly Compared[]): Table => ({
  title: 'Files of the promised dialects that were refused',
  columns: ['file', 'why'],
  words: [1],
  rows: files.filter(({ dialect, refused }) => refused !== undefined && DIALECTS_DUE.has(dialect)).map(({ file, refused }) => [file, refused!]),
});

export const fidelityMeasure: Measure = {
  name: 'fidelity',
  title: 'Text fidelity',
  run: async ({ corpus, tell }) => {
    if (corpus === undefined) return missing(NO_CORPUS);
    const sources = sourcesOf(corpus).filter(({ dialect }) => dialect !== 'formex');
    const files: Compared[] = [];
    for (const [at, source] of sources.entries()) {
      files.push(await compared(source));
      if ((at + 1) % 50 === 0) tell(`fidelity: ${at + 1} of ${sources.length} files`);
    }
    const present = CORPUS_DIALECTS.filter((dialect) => files.some((file) => file.dialect === dialect));
    return {
      method: [
        'Every file of the corpus goes through reader, outline, legal Markdown and back; the stored text is compared with what the source prints, white space apart, in order. Moved text counts twice: lost where it stood, added where it stands.',
        `What the source prints is taken without any code of the readers: a text file as it is, a page as the text nodes of its body apart from furniture. Furniture is: elements of class ${[...FURNITURE].filter((name) => !name.startsWith('oj-')).map((name) => `\`${name}\``).join(', ')} (also with \`oj-\`), and on the Rada's light pages all outside \`#article\` and the placeholder \`[ image ]\`.`,
        'A superscript number is stored with a hyphen (129¹ as 129-1), a footnote mark after a digit with a raised digit; both are counted apart. So are the marks ▼M1, ►C2, ◄ of consolidations: the publisher prints them, they are not law. DOCX is measured with the Word files below.',
        'Formex is not in this table: it holds deleted law, which is left out, and leaves marks of footnotes, dashes and quotation marks to the printer. `tests/corpus/formex.test.ts` compares its files character by character with these rules written out.',
      ],
      tables: [
        {
          title: 'Characters of the stored text against the source',
          columns: ['dialect', 'state', 'files', 'refused', 'without a difference', 'characters', 'lost', 'added', 'superscripts', 'amendment marks kept'],
          words: [1],
          rows: present.map((dialect) => rowOf(dialect, files.filter((file) => file.dialect === dialect))),
        },
        differing(files),
        refusals(files),
        inferences(files),
      ],
    };
  },
};
