/**
 * The act a phrase names: «цього Закону», «зазначеного Кодексу», «Закону України "Про …" від … № …», «постанови Кабінету
 * Міністрів України від … № …», «Порядку …, затвердженого наказом …», «Регламенту (ЄС) № 2016/399», «Конституції України».
 *
 * Rules stand in a table by the sort of the act's word; each reads the facts printed after the word and stops at what is not
 * of the name. An act without any fact is named only together with a unit («статті 5 Закону»): it is one named before.
 *
 * @example
 * actPhraseAt({ tokens, text }, 0, { attached: false }) // { act: { said: 'named', kind: 'закон', number: '1710-VI', rada: '1710-17' }, at: 0, next: 5 }
 */
import { earlier, afterUkraine, isDefined, isNamed, withFacts, type ActPhrase, type Printed, type Setting } from './act-facts.ts';
import { approvedDocument, treaty, type Approver } from './act-documents.ts';
import { STOPS, unionAct } from './act-union.ts';
import { actWordAt, type ActSort, type ActWord } from './act-words.ts';
import { codeAt } from './codes.ts';
import { dateAt, numberOfActAt, titleAt } from './facts.ts';
import { formAt, type Token } from './tokens.ts';
import { demonstrativeAt, separatorAt } from './unit-phrase.ts';
import { unitWordAt } from './units.ts';

/** The act phrase at a token, or undefined. */
export function actPhraseAt(printed: Printed, at: number, setting: Setting): ActPhrase | undefined {
  const { tokens } = printed;
  if (tokens[at]?.kind !== 'word' || isDefined(tokens, at)) return undefined;
  const pointed = pointedActAt(tokens, at, setting);
  if (pointed) return pointed;
  const code = codeAt(tokens, at);
  if (code) {
    const { name, kind, rada } = code;
    return withFacts(printed, { act: { said: 'named', kind, title: name, ...(rada !== undefined && { rada }) }, at, next: code.next });
  }
  const place = afterAdjectives(tokens, at, setting.attached);
  const word = actWordAt(tokens, place);
  return word && RULES[word.sort](printed, word, at, setting);
}

const ADJECTIVE = /(?:ий|ого|ому|им|ої|ій|ою|их|ими|(?:ськ|н|ов|ев)(?:а|у|і))$/;
const MOST_ADJECTIVES = 3;

/** «Типового положення», «імплементаційного регламенту», «спільного наказу»: the word for the act stands after its adjectives. */
function afterAdjectives(tokens: readonly Token[], at: number, attached: boolean): number {
  if (actWordAt(tokens, at)) return at;
  if (!attached && !/^(?:\p{Lu}|імплементаційн|делегован|рамков|спільн)/u.test(tokens[at]?.text ?? '')) return at;
  for (let place = at; place < at + MOST_ADJECTIVES; place++) {
    const token = tokens[place];
    if (token?.kind !== 'word' || token.text.length < 4 || !ADJECTIVE.test(token.form) || unitWordAt(tokens, place)) return at;
    if (actWordAt(tokens, place + 1)) return place + 1;
  }
  return at;
}

/** «цього Закону», «цієї постанови», «зазначеного Кодексу». Lower case only for acts of the executive: «цього договору» is a contract. */
function pointedActAt(tokens: readonly Token[], at: number, { attached }: Setting): ActPhrase | undefined {
  const demonstrative = demonstrativeAt(tokens, at);
  if (!demonstrative) return undefined;
  const word = actWordAt(tokens, afterAdjectives(tokens, demonstrative.next, true));
  if (!word || (!word.capital && word.sort !== 'executive') || (word.plural && word.sort !== 'document')) return undefined;
  if (!word.capital && word.kind === 'рішення' && !attached) return undefined;
  const said = demonstrative.which === 'this' ? 'this' : 'earlier';
  return { act: { said, kind: word.kind }, at, next: word.next };
}

type Rule = (printed: Printed, word: ActWord, at: number, setting: Setting) => ActPhrase | undefined;

const RULES: Record<ActSort, Rule> = {
  law: (printed, word, at, setting) => {
    const next = afterUkraine(printed.tokens, word.next);
    const found = withFacts(printed, { act: { said: 'named', kind: word.kind }, at, next, plural: word.plural });
    return isNamed(found.act) ? found : earlier(printed, word, at, next, setting);
  },
  code: (printed, word, at, setting) => earlier(printed, word, at, afterUkraine(printed.tokens, word.next), setting),
  constitution: () => undefined,
  executive: (printed, word, at, setting) => (word.kind === 'рішення' ? unionAct(printed, word, at) : undefined) ?? executiveAct(printed, word, at, setting),
  document: (printed, word, at, setting) => approvedDocument(printed, word, at, setting, approverIn(printed)),
  treaty: treaty,
  union: (printed, word, at, setting) => unionAct(printed, word, at) ?? (word.kind === 'регламент' ? approvedDocument(printed, word, at, setting, approverIn(printed)) : earlier(printed, word, at, word.next, setting)),
};

const approverIn = (printed: Printed): Approver => (at) => {
  const phrase = actPhraseAt(printed, at, { attached: false });
  return phrase && { ...phrase, listEnd: furtherActs(printed, phrase).at(-1)?.next ?? phrase.next };
};

const ISSUERS: readonly [RegExp, string][] = [
  [/^кабінет/, 'cabinet'], [/^кму$/, 'cabinet'], [/^президент/, 'president'], [/^верховн/, 'parliament'],
  [/^національн/, 'national-bank'], [/^нбу$/, 'national-bank'], [/^міністерств/, 'ministry'], [/^адміністраці/, 'administration'], [/^служб/, 'service'],
];
const LONGEST_ISSUER = 45;

/** «наказу Міністерства внутрішніх справ України від 05.11.2015 № 1337»: the issuer's words, then date and number. */
function executiveAct(printed: Printed, word: ActWord, at: number, setting: Setting): ActPhrase | undefined {
  const { tokens } = printed;
  for (let place = word.next; place < Math.min(tokens.length, word.next + LONGEST_ISSUER); place++) {
    if (STOPS.has(formAt(tokens, place)) || (place > word.next && actWordAt(tokens, place)?.sort === word.sort)) break;
    if (!factsBegin(tokens, place)) continue;
    const issuer = issuerIn(tokens, word.next, place);
    const found = withFacts(printed, { act: { said: 'named', kind: word.kind, ...(issuer !== undefined && { issuer }) }, at, next: place, plural: word.plural });
    return found.act.number === undefined && found.act.date === undefined ? undefined : found;
  }
  return setting.attached || word.capital ? earlier(printed, { ...word, capital: true }, at, word.next, setting) : undefined;
}

const factsBegin = (tokens: readonly Token[], at: number): boolean =>
  numberOfActAt(tokens, at) !== undefined || (formAt(tokens, at) === 'від' && dateAt(tokens, at) !== undefined);

function issuerIn(tokens: readonly Token[], from: number, to: number): string | undefined {
  const first = tokens[from];
  return first && from < to ? ISSUERS.find(([pattern]) => pattern.test(first.form))?.[1] : undefined;
}

/** Further acts of a list: «… "Про …" і "Про …"», «… від … № … (Офіційний вісник …), від … № …». */
export function furtherActs(printed: Printed, first: ActPhrase): ActPhrase[] {
  const { tokens, text } = printed;
  const { kind, issuer } = first.act;
  const acts: ActPhrase[] = [];
  if (first.act.said !== 'named') return acts;
  for (let before = first; ; ) {
    const end = publicationEnd(tokens, before.next);
    const at = separatorAt(tokens, end);
    if (at === end || !(factsBegin(tokens, at) || titleAt(tokens, at, text))) return acts;
    before = withFacts(printed, { act: { said: 'named', ...(kind !== undefined && { kind }), ...(issuer !== undefined && { issuer }) }, at, next: at });
    if (!isNamed(before.act)) return acts;
    acts.push(before);
  }
}

const LONGEST_PUBLICATION = 60;

/** Index after «(Офіційний вісник України, 2020 р., № 23, ст. 896)»; the given index when there is none. */
function publicationEnd(tokens: readonly Token[], at: number): number {
  if (formAt(tokens, at) !== '(' || !/^(?:відомості|офіційний|урядовий|голос|збірник|зібрання|зп|сп|ову|ввр)$/.test(formAt(tokens, at + 1))) return at;
  for (let place = at + 2; place < at + LONGEST_PUBLICATION; place++) if (formAt(tokens, place) === ')') return place + 1;
  return at;
}
