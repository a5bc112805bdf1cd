/**
 * Every correlation table for Word, in the layout of the annexes of EU recasts: by articles, and by paragraphs and points. Once each:
 * in Ukrainian, of English texts in English.
 */
import type { APIRoute } from 'astro';
import type { ActEntry, EditionFile } from '../../../scripts/store/collection.ts';
import { correlationOf } from '../../components/compare/correlations.ts';
import { correlationFile, replacementFiles, type Replacement } from '../../components/compare/replacements.ts';
import { titleOnSheet } from '../../components/share/sheet.ts';
import { words, type Speech } from '../../i18n/catalogue.ts';
import { shortDate } from '../../i18n/dates.ts';
import { correlationSheet } from '../../lib/forms/correlation.ts';
import { sheetDocx } from '../../lib/forms/sheet-docx.ts';
import { marksOf } from '../../lib/model/marks.ts';
import { actEntries } from '../../components/collected/acts.ts';

interface Taken {
  replacement: Replacement;
  detail: boolean;
}

export async function getStaticPaths(): Promise<{ params: { name: string }; props: Taken }[]> {
  const replacements = replacementFiles(await actEntries());
  return (['docx', 'detail'] as const).flatMap((file) => replacements.map((replacement) => ({
    params: { name: correlationFile(replacement, file).replace(/^\/files\/|\.docx$/g, '') }, props: { replacement, detail: file === 'detail' },
  })));
}

export const GET: APIRoute = async ({ props }) => {
  const { replacement, detail } = props as Taken;
  const { old, current, from, to } = replacement;
  const speech: Speech = to.lang === 'en' ? 'en' : 'uk';
  const sheet = correlationSheet(await correlationOf(replacement), { old: headOf(old, from, speech), new: headOf(current, to, speech), lang: speech, detail });
  const marks = [...new Set([...marksOf(old.act, from), ...marksOf(current.act, to)])].map((mark) => words(speech).marks[mark].long);
  const bytes = await sheetDocx({ ...sheet, remarks: [...marks, ...sheet.remarks] });
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } });
};

/** Head of a column: the act, its number, the edition. */
function headOf({ act }: ActEntry, edition: EditionFile, speech: Speech): string {
  const say = words(speech);
  return [titleOnSheet(act, speech), act.number && say.numbered(act.number, act.id.slice(0, 2)), say.act.edition(shortDate(edition.date))].filter(Boolean).join(', ');
}
