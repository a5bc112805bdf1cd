/**
 * Documents and treaties, which print no number of their own: «Порядку …, затвердженого постановою …», «Положення про …, що
 * додається», «Конвенції про захист прав людини і основоположних свобод».
 *
 * @example
 * treaty(printed, word, at, setting) // { act: { said: 'named', kind: 'конвенція', title: 'Конвенції про захист …' }, … }
 */
import { actWordAt, type ActWord } from './act-words.ts';
import { earlier, isInsideSentence, withFacts, type ActPhrase, type Printed, type Setting } from './act-facts.ts';
import { formAt, type Token } from './tokens.ts';
import { demonstrativeAt } from './unit-phrase.ts';
import { unitWordAt } from './units.ts';

const LONGEST_DOCUMENT_NAME = 60;
/** What the word for the document ends in when «затверджен-» with an ending is said of it: «Порядку …, затвердженого». */
const AGREEMENT: Record<string, RegExp> = {
  ого: /[ауя]$/, ому: /[уюіві]$/, им: /м$/, ий: /[кнтм]$/, ої: /[иї]$/, ою: /ю$/, ій: /[ії]$/, а: /[ая]$/, е: /я$/, их: /[лгнвїйх]$/, ими: /ми$/, і: /[иаї]$/,
};

/** Reads the approving act at a token; `listEnd` is the token after the last act of its list. */
export type Approver = (at: number) => (ActPhrase & { listEnd: number }) | undefined;

/** «Порядку ведення …, затвердженого постановою …»: known by the act that approves it; «Положення про …, що додається» is of this act. */
export function approvedDocument(printed: Printed, word: ActWord, at: number, setting: Setting, approver: Approver): ActPhrase | undefined {
  const { tokens, text } = printed;
  if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '') && !word.capital && !setting.attached) return undefined;
  for (let place = word.next; place < Math.min(tokens.length, word.next + LONGEST_DOCUMENT_NAME); place++) {
    const form = formAt(tokens, place);
    if (form === ';' || form === ':' || (form === '.' && /^\p{Lu}/u.test(tokens[place + 1]?.text ?? ''))) break;
    if (form === 'що' && /^дода[єю]ться$/.test(formAt(tokens, place + 1))) return { act: { said: 'this', kind: word.kind }, at, next: place + 2 };
    const approving = isApproval(tokens, place, word) ? approver(place + 1) : undefined;
    if (!approving) continue;
    if (approving.act.said === 'this') break;
    if (isApproval(tokens, approving.listEnd + 1, word)) continue;
    const name = text.slice(tokens[at]!.start, tokens[formAt(tokens, place - 1) === ',' ? place - 2 : place - 1]!.end).replace(/\s+/g, ' ');
    return { act: { ...approving.act, document: word.kind, ...(approving.act.title === undefined && approving.act.said === 'named' && { title: name }) }, at, next: approving.next };
  }
  return titledDocument(printed, word, at, setting) ?? earlier(printed, word, at, word.next, setting);
}

/** «затвердженого» said of the document, and not of another one in its name: «змін, що вносяться до Порядку, затвердженого …, затверджених …». */
function isApproval(tokens: readonly Token[], at: number, word: ActWord): boolean {
  const [, ending] = /^затверджен(ого|ої|их|им|ими|ою|ому|ій|ий|а|е|і)$/.exec(formAt(tokens, at)) ?? [];
  return ending !== undefined && AGREEMENT[ending]!.test(formAt(tokens, word.next - 1));
}

/** Kinds of documents that bind; a «Стратегія» or a «План» by name alone is politics, not a citation. */
const NORMATIVE = new Set(['порядок', 'положення', 'правила', 'інструкція', 'статут', 'регламент', 'методика']);

const VERBS = /(?:ється|ються|ться|вано|ано|ено|ить|ать|ять|ють|уть)$|^(?:щодо|для|або|якщо|який|яка|які|крім|після|під|протягом|подає|здійснює|може|має|не)$/;

/** «Правил дорожнього руху»: a capital inside a sentence and words after it make a name, which runs to the next mark. */
function titledDocument({ tokens, text }: Printed, word: ActWord, at: number, { attached }: Setting): ActPhrase | undefined {
  const first = tokens[word.next];
  if (!word.capital || !NORMATIVE.has(word.kind) || !(attached || isInsideSentence(tokens, at)) || first?.kind !== 'word' || !/^\p{Ll}{3}/u.test(first.text)) return undefined;
  if (VERBS.test(first.form) || unitWordAt(tokens, word.next) || demonstrativeAt(tokens, word.next)) return undefined;
  const next = nameEnd(tokens, word.next);
  return { act: { said: 'named', kind: word.kind, title: text.slice(first.start, tokens[next - 1]!.end).replace(/\s+/g, ' ') }, at, next };
}

/** Where a name in running words ends: at a mark, a finite verb, a unit. */
export function nameEnd(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (next < at + LONGEST_NAME && tokens[next]?.kind === 'word' && !actWordAt(tokens, next)?.capital && !VERBS.test(formAt(tokens, next)) && !unitWordAt(tokens, next)) next++;
  return next;
}

const LONGEST_NAME = 30;

/** «Конвенції про захист прав людини і основоположних свобод», «Угоди між … ( 112_029 ) від 22 вересня 2000 року». */
export function treaty(printed: Printed, word: ActWord, at: number, setting: Setting): ActPhrase | undefined {
  const { tokens, text } = printed;
  if (!word.capital && !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return undefined;
  if (!TREATY_NAME.has(formAt(tokens, word.next))) return earlier(printed, word, at, word.next, setting);
  const next = nameEnd(tokens, word.next);
  const title = text.slice(tokens[at]!.start, tokens[next - 1]!.end).replace(/\s+/g, ' ');
  return withFacts(printed, { act: { said: 'named', kind: word.kind, title }, at, next });
}

const TREATY_NAME = new Set(['про', 'між', 'щодо', 'організації']);

