/**
 * The files a table can be taken away in. Each has an address of its own below `data/concordance/`: data as CSV and JSON, the official
 * forms as Word and Excel. The comparative form is not among them: it compares a draft that only its author has.
 *
 * @example
 * tableFiles('eu/32016r0399', 'uk')[1] // { name: 'JSON', href: '/data/concordance/32016r0399.json' }
 */
import type { OfficialFormName } from '../../lib/forms/official/form.ts';
import { HARMONISATION_WORDS } from '../../i18n/harmonisation-words.ts';
import type { Speech } from '../../lib/model/message.ts';

/** Forms a Ukrainian ministry and a desk of the Commission ask for; the command line makes the others. */
export const TABLE_FORMS = ['ua-950-a', 'guide-annex-3'] as const satisfies readonly OfficialFormName[];
export type TableForm = (typeof TABLE_FORMS)[number];

export interface TableFile {
  name: string;
  href: string;
}

/** The last part of the address of a form: `32016r0399.ua-950-a`. */
export const formFileName = (slug: string, form: TableForm): string => `${slug}.${form}`;

/** JSON is one for both languages: it holds both. */
export function tableFiles(act: string, speech: Speech): TableFile[] {
  const slug = act.slice(act.indexOf('/') + 1);
  const base = `/data/concordance/${slug}`;
  const forms = TABLE_FORMS.flatMap((form) => (['docx', 'xlsx'] as const).map((kind) =>
    ({ name: `${HARMONISATION_WORDS[speech].forms[form]}, ${kind === 'docx' ? 'Word' : 'Excel'}`, href: `/data/concordance/${formFileName(slug, form)}.${kind}` })));
  return [{ name: 'CSV', href: `${base}.${speech}.csv` }, { name: 'JSON', href: `${base}.json` }, ...forms];
}
