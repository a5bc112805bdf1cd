/**
 * Detecting the dialect of a source by its content, never by its name: a Word file may be called `.pdf`, the Rada's
 * `.xml` is HTML, and EUR-Lex serves XHTML as `.xml`. What cannot be read is refused by name, with what to do.
 *
 * Bytes are looked at first (zip, PDF, old Word, images), then text: legal Markdown, Markdown of the Rada, markup, plain text.
 *
 * @example
 * detect(bytes).value // { dialect: 'rada-txt', text: 'ЗАКОН УКРАЇНИ\n…' }
 */
import type { Dialect } from '../model/block.ts';
import { message, type Message, type Result } from '../model/message.ts';
import type { MessageCode } from '../model/message-texts.ts';
import { holdsTexts, textsIn } from './archive.ts';
import { decodeText } from './decode.ts';
import { refusedBytes } from './detect-bytes.ts';
import { markupDialect } from './detect-markup.ts';
import { isZip, listEntries, type Entry } from './docx/package.ts';
import { isRadaCard, readRadaCard } from './rada/card.ts';
import { isRadaMarkdown } from './rada/markdown-header.ts';
import { Refusal, quote } from './refusals.ts';

export interface Detected {
  dialect: Dialect;
  /** The decoded text; '' for a Word document and for Formex in several files. */
  text: string;
  /** Formex in several files, by their names. */
  parts?: ReadonlyMap<string, string>;
}

/** Tells the dialect; the value is undefined and the message an `error` when the source is none that can be read. */
export function detect(bytes: Uint8Array): Result<Detected | undefined> {
  if (bytes.length === 0) return no('source-empty');
  if (isZip(bytes)) return detectZip(bytes);
  const refusal = refusedBytes(bytes);
  if (refusal) return no(refusal);
  const text = decodeText(bytes)?.replace(/^\uFEFF/, '');
  return text === undefined ? no('source-binary') : detectText(text);
}

function detectText(text: string): Result<Detected | undefined> {
  if (text.trim() === '') return no('source-empty');
  if (isLegalMarkdown(text)) return yes('legal-markdown', text);
  if (isRadaMarkdown(text)) return yes('rada-markdown', text);
  if (/^\s*</.test(text)) {
    const markup = markupDialect(text);
    return 'dialect' in markup ? yes(markup.dialect, text) : no(markup.refusal);
  }
  if (isRadaCard(text)) return cardRefusal(text);
  if (isJson(text)) return no('source-json');
  return looksLikeLaw(text) ? yes('rada-txt', text) : no(isControlNoise(text) ? 'source-binary' : 'source-text-no-law', { quote: quote(text.slice(0, 400)) });
}

const yes = (dialect: Dialect, text: string): Result<Detected> => ({ value: { dialect, text }, messages: [] });
const no = (code: MessageCode, facts: Message['facts'] = {}): Result<undefined> => ({ value: undefined, messages: [message(code, facts)] });

/** Data, whatever words of a law stand in them: their line breaks are escaped, so a whole act would read as one line. */
function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false; // a law may open with a note: «{Із змінами …}»
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A card is no text, but says whose it is. */
function cardRefusal(text: string): Result<undefined> {
  const { nreg, title } = readRadaCard(text).value;
  return no('source-rada-card', { nreg, title: quote(title) });
}

/** What the parts of a zip say it is; the first that fits. */
const ZIP_KINDS: readonly [RegExp, MessageCode][] = [
  [/^xl\//, 'source-spreadsheet'],
  [/^ppt\//, 'source-presentation'],
  [/^content\.xml$/, 'source-odt'],
];

function detectZip(bytes: Uint8Array): Result<Detected | undefined> {
  try {
    const entries = listEntries(bytes);
    if (entries.some((entry) => /^word\/[^/]+\.xml$/.test(entry.name))) return yes('docx', '');
    if (entries.some((entry) => entry.encrypted)) return no('source-zip-locked');
    const kind = ZIP_KINDS.find(([name]) => holds(entries, name))?.[1];
    return kind === undefined && holdsTexts(entries) ? detectArchive(textsIn(bytes, entries)) : no(kind ?? 'source-archive');
  } catch (error) {
    if (error instanceof Refusal) return { value: undefined, messages: [error.reason] };
    throw error;
  }
}

/** Formex in one or more files, else the one text there is. */
function detectArchive(texts: ReadonlyMap<string, string>): Result<Detected | undefined> {
  const detected = [...texts].map(([name, text]) => ({ name, text, found: detectText(text) }));
  const formex = detected.filter(({ found }) => found.value?.dialect === 'formex' || found.messages.some(({ code }) => code === 'source-formex'));
  if (formex.some(({ found }) => found.value)) return { value: { dialect: 'formex', text: '', parts: new Map(formex.map(({ name, text }) => [name, text])) }, messages: [] };
  const [one, ...more] = detected.filter(({ found }) => found.value);
  if (one && more.length > 0) return no('source-archive-many', { count: more.length + 1, first: one.name, second: more[0]!.name });
  return one?.found ?? no('source-archive');
}

const holds = (entries: readonly Entry[], name: RegExp): boolean => entries.some((entry) => name.test(entry.name));

/** Front matter with the two fields every edition has. */
function isLegalMarkdown(text: string): boolean {
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(0, 10_000))?.[1];
  return frontMatter !== undefined && /^act:/m.test(frontMatter) && /^date:/m.test(frontMatter);
}

/** Kinds of act as a line begins with them: «ЗАКОН УКРАЇНИ», «Указ», «ЗАТВЕРДЖЕНО». */
const KINDS_OF_ACT = new RegExp(
  `^[ \\t]*(?:${[
    'ЗАКОН', 'КОДЕКС', 'ПОСТАНОВА', 'УКАЗ', 'Указ', 'НАКАЗ', 'РОЗПОРЯДЖЕННЯ', 'РІШЕННЯ', 'КОНСТИТУЦІЯ', 'УГОДА', 'Угода', 'ДОГОВІР',
    'Договір', 'ПРОТОКОЛ', 'Протокол', 'КОНВЕНЦІЯ', 'Конвенція', 'МЕМОРАНДУМ', 'Меморандум', 'ПОЛОЖЕННЯ', 'ПОРЯДОК', 'ПРАВИЛА',
    'ІНСТРУКЦІЯ', 'ЗАТВЕРДЖЕНО', 'РЕКОМЕНДАЦІЯ', 'Рекомендація', 'ДОДАТОК', 'Додаток', 'Закони',
  ].join('|')})(?!\\p{L})`,
  'mu',
);

/**
 * Signs that plain text is a law, in the languages of the collection. One is enough: the reader keeps whatever it does
 * not understand, and a wrong guess is seen in the import report.
 */
const SIGNS_OF_LAW: readonly RegExp[] = [
  KINDS_OF_ACT,
  /^[ \t]*(?:З А К О Н|П О С Т А Н О В А|У К А З|Н А К А З|К О Д Е К С)/m,
  /^[ \t]{0,60}(?:[\p{Lu} ’'ʼ-]{1,60} )?КОДЕКС УКРАЇНИ/mu,
  // In small letters: «Тимчасовий основний закон», «Загальний кодекс правил»; the acts of 1918–1920 and of other states are so printed.
  /^[ \t]{0,60}\p{Lu}\p{Ll}{1,30}(?: \p{Ll}{1,30})? ?[Зз]акон(?!\p{L})|^[ \t]{0,60}Закон(?!\p{L})|^[ \t]{0,60}\p{Lu}\p{Ll}{1,30} [Кк]одекс(?!\p{L})/mu,
  /^[ \t]*(?:LAW OF UKRAINE|REGULATION \(E[UC]|DIRECTIVE \(?E[UC]|COUNCIL (?:REGULATION|DIRECTIVE|DECISION))/m,
  // Articles, whatever the look-alike letters: «Cтаття 5» with a Latin C.
  /^[ \t]*(?:[СC]таття|СТАТТЯ|Article|ARTICLE)\s+\d+/m,
  // The enacting words.
  /постановляє|п о с т а н о в л я є|наказую|НАКАЗУЮ|HAVE ADOPTED THIS|HAS ADOPTED THIS/,
];

const looksLikeLaw = (text: string): boolean => SIGNS_OF_LAW.some((sign) => sign.test(text));

/** Bytes that happen to decode: many control characters and hardly a word. */
const isControlNoise = (text: string): boolean => {
  const head = text.slice(0, 4096);
  return (head.match(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFD]/g)?.length ?? 0) > head.length * 0.02;
};
