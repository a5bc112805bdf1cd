/**
 * The acts a note names as the ground of an operation, with what it says about each.
 *
 * The word for the kind stands once before a list («Законами № …, № …»); a list may change to another («…, Указом № …»). In
 * the header each act has a line of its own, with the place in «Відомості Верховної Ради». What follows a dash is a remark
 * about the act before it.
 *
 * @example
 * amendingActs(note('Законами № 1-V від 01.02.2006, ВВР, 2006, № 4, ст.5, № 2-V від 01.03.2006 - діє до 2007'), 0)
 * // { acts: [{ kind: 'закон', number: '1-V', date: '2006-02-01', rada: '1-16' }, { … '2-V' … }], remarks: ['діє до 2007'], next: 35 }
 */
import { radaIdOf } from '../../cite/identifiers.ts';
import { actWordAt, type ActWord } from '../../cite/uk/act-words.ts';
import { bareNumberAt, dateAt, numberOfActAt, printedIdAt, type Fact } from '../../cite/uk/facts.ts';
import { formAt, isTight } from '../../cite/uk/tokens.ts';
import type { AmendingAct } from '../amendment.ts';
import { breaksBefore, type NoteText } from './note-text.ts';

export interface NamedActs {
  acts: AmendingAct[];
  remarks: string[];
  /** Index of the first token that is not of the list. */
  next: number;
}

type Head = Pick<AmendingAct, 'kind' | 'issuer'>;

/** The acts from a token on; no acts when none begins there. Linear in the tokens it takes. */
export function amendingActs(note: NoteText, at: number): NamedActs {
  const { tokens, end } = note;
  const named: NamedActs = { acts: [], remarks: [], next: at };
  let head: Head = {};
  while (named.next < end) {
    const place = named.next;
    const entry = entryAt(note, place, head);
    const found = entry ? undefined : headAt(note, place);
    if (entry) named.acts.push(entry.act);
    if (found) head = found.head;
    const remark = entry || found || named.acts.length === 0 ? undefined : remarkAt(note, place);
    if (remark) named.remarks.push(remark.text);
    const next = entry?.next ?? found?.next ?? remark?.next ?? publicationEnd(note, place) ?? (JOINS.has(formAt(tokens, place)) ? place + 1 : undefined);
    if (next === undefined) break;
    named.next = next;
  }
  return named;
}

const JOINS = new Set([',', '.', 'та', 'і', 'й']);

/** «№ 1-V ( 1-16 ) від 01.02.2006»; the date may be absent. */
function entryAt(note: NoteText, at: number, head: Head): { act: AmendingAct; next: number } | undefined {
  const { tokens, text } = note;
  const number = numberAt(note, at);
  if (!number) return undefined;
  const id = printedIdAt(tokens, number.next, text);
  const date = dateAt(tokens, id?.next ?? number.next);
  const act: AmendingAct = { ...head, number: number.value, ...(date && { date: date.value }) };
  const rada = id?.value ?? idOf(act);
  return { act: { ...act, ...(rada !== undefined && { rada }) }, next: date?.next ?? id?.next ?? number.next };
}

const numberAt = (note: NoteText, at: number): Fact | undefined => numberOfActAt(note.tokens, at) ?? letteredNumberAt(note, at) ?? unsignedNumberAt(note, at);

/** «№ НТ-2»: letters, then digits. */
function letteredNumberAt({ tokens }: NoteText, at: number): Fact | undefined {
  const [letters, digits] = [tokens[at + 1], tokens[at + 3]];
  const joined = formAt(tokens, at + 2) === '-' && isTight(tokens, at + 2) && isTight(tokens, at + 3);
  if (!/^[№N]$/.test(tokens[at]?.text ?? '') || letters?.kind !== 'word' || digits?.kind !== 'digits' || !joined) return undefined;
  return { value: `${letters.text}-${digits.text}`, next: at + 4 };
}

/** «Закону 1602-VII від 22.07.2014»: the sign is forgotten, and only a number of an act has a convocation or a year. */
function unsignedNumberAt({ tokens }: NoteText, at: number): Fact | undefined {
  const number = bareNumberAt(tokens, at);
  return number && /[/-]/.test(number.value) && formAt(tokens, number.next) === 'від' && dateAt(tokens, number.next) ? number : undefined;
}

/**
 * «№ 8-р/2018» of the Court is `v008p710-18` at the Rada; a ruling of a senate has another address and is left out. Acts of
 * convocations X to XII are numbered by the Rada's id itself: «№ 2977-12».
 */
const COURT = /^(\d{1,3})-рп?\/(\d{4})$/;

function idOf({ kind, number = '', date, issuer }: AmendingAct): string | undefined {
  if (issuer === 'constitutional-court') {
    const [, serial, year] = COURT.exec(number) ?? [];
    return serial === undefined || year === undefined ? undefined : `v${serial.padStart(3, '0')}p710-${year.slice(2)}`;
  }
  if (/^\d+[а-я]?-1[0-2]$/.test(number)) return number;
  return radaIdOf({ said: 'named', number, ...(kind !== undefined && { kind }), ...(date !== undefined && { date }), ...(issuer !== undefined && { issuer }) });
}

/** «Конституційним законом», «Спільним наказом». */
const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:им|ими|ого|ої|ою|их)$/u;

const LONGEST_ISSUER = 16;

/** «Законами», «Постановою КМ», «Рішенні Конституційного Суду України»: the kind and whose act it is, up to the first number. */
function headAt(note: NoteText, at: number): { head: Head; next: number } | undefined {
  const { tokens, text, end } = note;
  const word = actWordAt(tokens, at) ?? (ADJECTIVE.test(tokens[at]?.text ?? '') ? actWordAt(tokens, at + 1) : undefined);
  if (!word || !isGround(word)) return undefined;
  for (let place = word.next; place <= Math.min(word.next + LONGEST_ISSUER, end - 1); place++) {
    if (numberAt(note, place)) {
      const said = place > word.next ? text.slice(tokens[word.next]!.start, tokens[place - 1]!.end).replace(/\s+/g, ' ') : '';
      const issuer = issuerOf(said);
      return { head: { kind: word.kind, ...(issuer !== undefined && { issuer }) }, next: place };
    }
    if ((tokens[place]?.kind !== 'word' && formAt(tokens, place) !== ',') || isGround(actWordAt(tokens, place))) return undefined;
  }
  return undefined;
}

/** A document or a treaty amends nothing by itself: what approves it does. */
const isGround = (word: ActWord | undefined): boolean => word !== undefined && word.sort !== 'document' && word.sort !== 'treaty';

const ISSUERS: readonly [RegExp, string][] = [
  [/^(?:КМ|КМУ|Кабінету Міністрів)(?=\s|$)/, 'cabinet'], [/^Президента(?=\s|$)/, 'president'],
  [/^ПВР|^Президії Верховної/, 'presidium'], [/^Конституційного Суду/, 'constitutional-court'], [/^(?:ВР|Верховної Ради)(?: України)?$/, 'parliament'],
];

const issuerOf = (said: string): string | undefined => (said === '' || said === 'України' ? undefined : (ISSUERS.find(([name]) => name.test(said))?.[1] ?? said));

/** «, ВВР, 2017, № 26, ст.294»: where the act was published. Ends where the line ends, a remark or the next dated act begins. */
function publicationEnd({ tokens, text, end }: NoteText, at: number): number | undefined {
  const start = formAt(tokens, at) === ',' ? at + 1 : at;
  if (formAt(tokens, start) !== 'ввр') return undefined;
  let next = start + 1;
  while (next < end && !breaksBefore({ tokens, text }, next) && !isRemarkDash(tokens, next)) {
    const number = numberOfActAt(tokens, next);
    if (number && dateAt(tokens, number.next)) break;
    next++;
  }
  return next;
}

const isRemarkDash = (tokens: NoteText['tokens'], at: number): boolean => formAt(tokens, at) === '-' && !isTight(tokens, at) && tokens[at + 1]?.kind === 'word';

/** Words a remark opens with when no dash does. */
const REMARK_WORDS = /^(?:щодо|діє$|набира|вводи|застосову|змінен|урахуван|див$|який|яка|крім)/;

/** A remark and where it ends: at the line, or before the next act of the list. */
export function remarkAt(note: NoteText, at: number): { text: string; next: number } | undefined {
  const { tokens, text, end } = note;
  const first = formAt(tokens, at) === ',' ? at + 1 : at;
  const bracket = formAt(tokens, first) === '(';
  const opens = isRemarkDash(tokens, first) || bracket || REMARK_WORDS.test(formAt(tokens, first)) || (/^(?:з|із|у|в)$/.test(formAt(tokens, first)) && tokens[first + 1]?.kind === 'word');
  if (!opens) return undefined;
  const from = formAt(tokens, first) === '-' ? first + 1 : first;
  let next = from + 1;
  while (next < end && !breaksBefore(note, next) && !listGoesOn(note, next)) next++;
  return { text: text.slice(tokens[from]!.start, tokens[next - 1]!.end), next };
}

/** «, № 2-V від …» or «, Законом № …» goes on with the list. */
function listGoesOn(note: NoteText, at: number): boolean {
  if (formAt(note.tokens, at) !== ',') return false;
  const number = numberAt(note, at + 1);
  return (number !== undefined && dateAt(note.tokens, printedIdAt(note.tokens, number.next, note.text)?.next ?? number.next) !== undefined) || headAt(note, at + 1) !== undefined;
}
