/**
 * The notes of the publishers: how many are understood as amendments, and how often a note that names a unit stands right
 * after that unit in our outline.
 *
 * @example
 * rowOf('ua/rada-txt', files) // ['ua/rada-txt', '67', '2,728', '99.9 %', …]
 */
import { readFileSync } from 'node:fs';
import { sourcesOf, type CorpusFile } from '../corpus.ts';
import { missing, NO_CORPUS, type Measure } from '../measure.ts';
import { counted } from '../statistics.ts';
import { twoFormats, type TwoFormats } from './formats.ts';
import { isAsked, noted, type CheckedNote } from './noted.ts';

export const FOLDERS = ['ua/rada-txt', 'ua/rada-api', 'ua/editions', 'eu'] as const;

export interface NotedFile {
  file: string;
  notes: CheckedNote[];
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);

const inFolder = (folder: string, { file }: Pick<CorpusFile, 'file'>): boolean => file.startsWith(`${folder}/`);

function rowOf(folder: string, files: readonly NotedFile[]): string[] {
  const notes = files.flatMap((file) => file.notes);
  const count = (passes: (note: CheckedNote) => boolean): number => notes.filter(passes).length;
  const [asked, agree] = [count(isAsked), count(({ verdict }) => verdict === 'agrees')];
  return [
    folder, counted(files.length), counted(notes.length), share(count(({ understood }) => understood), notes.length), counted(asked), counted(agree), share(agree, asked), share(count((note) => isAsked(note) && note.moved === 'agrees'), asked),
    counted(count(({ way }) => way === 'lines')), counted(count(({ way }) => way === 'day')), counted(asked - agree), counted(count(({ verdict }) => verdict === 'slip')),
  ];
}

const rowsWith = (files: readonly NotedFile[], passes: (note: CheckedNote) => boolean): string[][] =>
  files.flatMap(({ file, notes }) => notes.filter(passes).map(({ at, reason }) => [file, at, reason ?? '']));

function formatsRow(versions: readonly TwoFormats[]): string[] {
  const [same, different] = [versions.reduce((sum, one) => sum + one.same, 0), versions.reduce((sum, one) => sum + one.different.length, 0)];
  return ['page | Formex', counted(versions.length), counted(same + different), counted(same), share(same, same + different), counted(different)];
}

/** Each wording once: dated editions repeat the notes of the one before. */
function distinct(files: readonly NotedFile[], passes: (note: CheckedNote) => boolean): string[][] {
  const first = new Map<string, string[]>();
  for (const { file, notes } of files) for (const note of notes.filter(passes)) if (!first.has(note.text)) first.set(note.text, [file, note.at]);
  return [...first.values()];
}

export const notesMeasure: Measure = {
  name: 'notes',
  title: 'Editorial notes as amendment history',
  run: async ({ corpus, quick, tell }) => {
    if (corpus === undefined) return missing(NO_CORPUS);
    const folders = quick ? FOLDERS.slice(0, 2) : FOLDERS;
    const files: NotedFile[] = [];
    for (const source of sourcesOf(corpus).filter((one) => folders.some((folder) => inFolder(folder, one)))) files.push({ file: source.file, notes: await noted(readFileSync(source.absolute)) });
    tell(`notes: ${files.length} files`);
    const versions = quick ? [] : await twoFormats(corpus);
    const rows = folders.map((folder) => rowOf(folder, files.filter((file) => inFolder(folder, file))));
    return {
      method: [
        'Every file is read, outlined, written as legal Markdown and read back; every note of the publisher is read as amendments. Understood is a note each word of which has a place in the grammar.',
        'A note of the Rada names the unit it follows, so each one that says a unit was amended, added, repealed or given a new wording is asked whether that unit stands right before it (a repealed one: whether the note stands between its neighbours). Notes on the whole act, on words throughout a text, and references are not asked.',
        'An абзац counted by all lines of its unit, labelled ones included, agrees «by lines»; a counted unit whose ordinal follows from later additions and repeals told by other notes agrees «by the day». A slip is a note that the print itself contradicts: after the unit it names, another label of the same list has begun; slips are neither agreement nor disagreement.',
        'The column «one line on» is the control: the share that would still agree were every note moved past the next line of law.',
        'The outline itself looks at some of the notes to decide which point a paragraph without label belongs to, so the check is independent for the numbers and not wholly so for the depth.',
        'Marks of EU consolidations name no unit. They are checked by format: of each version that is there as a page and as Formex, the acts that changed an article must be the same (corrigenda apart, whose numbers a page does not give).',
      ],
      tables: [
        { title: 'Notes understood, and notes that stand where they say', columns: ['folder', 'files', 'notes', 'understood', 'naming a unit', 'agree', 'agree %', 'one line on', 'by lines', 'by the day', 'disagree', 'slips'], rows },
        { title: 'Notes that disagree with the outline', columns: ['file', 'note', 'reason'], words: [1, 2], rows: rowsWith(files, ({ verdict }) => verdict === 'disagrees') },
        { title: 'Acts that changed an article, by the page and by Formex', columns: ['formats', 'versions', 'articles changed', 'same acts', 'same %', 'differ'], rows: versions.length === 0 ? [] : [formatsRow(versions)] },
        { title: 'Articles whose acts differ: page | Formex', columns: ['version', 'article and acts'], words: [1], rows: versions.flatMap(({ version, different }) => different.map((one) => [version, one])) },
        { title: 'Slips of the publisher', columns: ['file', 'note', 'reason'], words: [1, 2], rows: rowsWith(files, ({ verdict }) => verdict === 'slip') },
        { title: 'Notes not understood, each wording once', columns: ['first file', 'note'], words: [1], rows: distinct(files, ({ understood }) => !understood) },
      ],
    };
  },
};
