/**
 * The files a table can be taken away in. Each has an address of its own below `data/concordance/`: data as CSV and JSON, the official
 * forms as Word, Excel and a page that stands alone. The comparative form is not among them: it compares a draft that only its author
 * has, and a command makes it.
 *
 * @example
 * dataFiles('eu/32016r0399', 'uk')[1] // { name: 'JSON', href: '/data/concordance/32016r0399.json' }
 */
import type { OfficialFormName } from '../../lib/forms/official/form.ts';
import { HARMONISATION_WORDS } from '../../i18n/harmonisation-words.ts';
import type { Speech } from '../../lib/model/message.ts';
import { actSlug } from '../../lib/model/act-slug.ts';

/** Forms a Ukrainian ministry and a desk of the Commission ask for, and the closest practice of a candidate country. */
export const TABLE_FORMS = ['ua-950-a', 'eu-mk', 'guide-annex-3'] as const satisfies readonly OfficialFormName[];
export type TableForm = (typeof TABLE_FORMS)[number];

/** Kinds of file a form comes in, by the ending, each under the name a reader knows it by. */
export const FORM_KINDS = { docx: 'Word', xlsx: 'Excel', html: 'HTML' } as const;
type FormKind = keyof typeof FORM_KINDS;

export interface TableFile {
  name: string;
  href: string;
}

/** A form, and its file in each kind. */
export interface FormFiles {
  name: string;
  files: TableFile[];
}

/** The last part of the address of a form: `32016r0399.ua-950-a`. */
export const formFileName = (slug: string, form: TableForm): string => `${slug}.${form}`;

const addressOf = (name: string): string => `/data/concordance/${name}`;

/** The rows as data. JSON is one for both languages: it holds both. */
export const dataFiles = (act: string, speech: Speech): TableFile[] =>
  [{ name: 'CSV', href: addressOf(`${actSlug(act)}.${speech}.csv`) }, { name: 'JSON', href: addressOf(`${actSlug(act)}.json`) }];

/** The official forms. */
export const formFiles = (act: string, speech: Speech): FormFiles[] =>
  TABLE_FORMS.map((form) => ({
    name: HARMONISATION_WORDS[speech].forms[form],
    files: (Object.keys(FORM_KINDS) as FormKind[]).map((kind) => ({ name: FORM_KINDS[kind], href: addressOf(`${formFileName(actSlug(act), form)}.${kind}`) })),
  }));

/** What the command line makes beside: the comparative table of a draft. */
export const draftCommand = (act: string): string => `npx zvirka concordance ${act} --form ua-950-b --draft "…" --docx ${actSlug(act)}.docx`;
