/**
 * The first `act.yaml` of an act, from what its source says of itself and nothing else: title, number, adoption, the
 * publisher's word on its status. Nothing is marked as checked, because nobody has.
 *
 * @example
 * newAct('ua/1103-16', 'uk', { title: 'Про державну систему біобезпеки', number: '1103-V', status: 'Чинний' }, 'ЗАКОН УКРАЇНИ\nПро …')
 */
import { stringify } from 'yaml';
import type { Act } from '../../src/lib/model/act.ts';
import type { SourceFacts } from '../../src/lib/model/block.ts';
import type { Lang, Provision } from '../../src/lib/model/edition.ts';
import { message, type Result } from '../../src/lib/model/message.ts';
import { readAct } from './act-file.ts';

type Issuer = Act['issuer'];

const RADA: Issuer = { uk: 'Верховна Рада України', en: 'Verkhovna Rada of Ukraine' };
const PRESIDENT: Issuer = { uk: 'Президент України', en: 'President of Ukraine' };
const CABINET: Issuer = { uk: 'Кабінет Міністрів України', en: 'Cabinet of Ministers of Ukraine' };
const PARLIAMENT_AND_COUNCIL: Issuer = { uk: 'Європейський Парламент і Рада Європейського Союзу', en: 'European Parliament and Council of the European Union' };
const COUNCIL: Issuer = { uk: 'Рада Європейського Союзу', en: 'Council of the European Union' };
const COMMISSION: Issuer = { uk: 'Європейська Комісія', en: 'European Commission' };
/** Stands where the source does not say who issued the act. */
export const NOBODY: Issuer = { uk: 'не визначено', en: 'not determined' };

/** How a title begins → what the act is and who issued it. First match wins: «КАБІНЕТ МІНІСТРІВ … ПОСТАНОВА» before «ПОСТАНОВА». */
const KINDS: readonly [RegExp, Act['kind'], Issuer][] = [
  [/^конституція україни/i, 'constitution', RADA],
  [/^(?:[\p{L}’' -]+ )?кодекс(?: |$)/iu, 'code', RADA],
  [/^закон україни/i, 'law', RADA],
  [/^указ президента/i, 'decree', PRESIDENT],
  [/^кабінет міністрів україни\s+постанова/i, 'cabinet-resolution', CABINET],
  [/^кабінет міністрів україни\s+розпорядження/i, 'cabinet-order', CABINET],
  [/(?:^|\s)наказ(?:\s|$)/i, 'order', NOBODY],
  [/^(?:commission\s)?(?:delegated |implementing )?regulation/i, 'regulation', NOBODY],
  [/^(?:council\s)?regulation/i, 'regulation', NOBODY],
  [/^(?:council |commission |framework )*directive/i, 'directive', NOBODY],
  [/^(?:council |commission |framework )*(?:implementing |delegated )?decision/i, 'decision', NOBODY],
  [/^(?:council |commission )*recommendation/i, 'recommendation', NOBODY],
];

/** Institutions as EU titles name them. */
const INSTITUTIONS: readonly [RegExp, Issuer][] = [
  [/european parliament and of the council/i, PARLIAMENT_AND_COUNCIL],
  [/^(?:commission)\b/i, COMMISSION],
  [/^(?:council)\b/i, COUNCIL],
];

/** The Rada's words for a status (`ua/dictionaries/status.json` of its open data). */
const STATUSES: Record<string, Act['status']> = {
  'чинний': 'in-force', 'дію відновлено': 'in-force', 'не набрав чинності': 'not-yet-in-force', 'набирає чинності': 'not-yet-in-force',
  'дію зупинено': 'suspended', 'втратив чинність': 'repealed',
};

const HEADER = `# Записано командою zvirka import зі слів самого джерела; нічого тут ще ніхто не перевірив.
# Written by zvirka import from the source's own words; nobody has checked anything here yet.
`;

/** The text of `act.yaml` and what its editor should add. `printed` is the title as the text prints it. */
export function newAct(id: string, lang: Lang, facts: SourceFacts, printed: string, url?: string): Result<string> {
  const whole = printed.replace(/\s+/g, ' ').trim();
  const title = subjectOf(facts.title ?? whole) || id;
  const [, kind, named] = KINDS.find(([opening]) => opening.test(whole) || opening.test(facts.title ?? '')) ?? [undefined, 'other' as const, NOBODY];
  const issuer = named === NOBODY ? (INSTITUTIONS.find(([name]) => name.test(whole))?.[1] ?? NOBODY) : named;
  const identifiers = { ...(facts.nreg && { rada: facts.nreg }), ...(facts.celex && { celex: facts.celex }) };
  const record = {
    id,
    kind,
    title: lang === 'en' ? { uk: title, en: title } : { uk: title },
    ...(facts.number && { number: facts.number }),
    issuer,
    ...(Object.keys(identifiers).length > 0 && { identifiers }),
    ...(facts.adopted && { adopted: facts.adopted }),
    status: STATUSES[facts.status?.trim().toLowerCase() ?? ''] ?? 'unknown',
    ...(url && { addresses: [url] }),
  };
  const text = HEADER + stringify(record, { lineWidth: 0 });
  const messages = [
    ...(lang === 'uk' ? [] : [message('title-not-ukrainian', {}, 'act.yaml')]),
    ...(issuer === NOBODY ? [message('issuer-unknown', {}, 'act.yaml')] : []),
    ...readAct(text, 'act.yaml').messages,
  ];
  return { value: text, messages };
}

/** What a printed title opens with before it says «Про …»: issuer, kind, date, number, place. */
const BEFORE_SUBJECT = /^\p{Lu}[\p{Lu}\s’'-]+\s(?:від\s.*?)?(?=Про\s)/u;

/** The title without that: «ЗАКОН УКРАЇНИ Про …» → «Про …». A title that says none of it stays. */
const subjectOf = (title: string): string => title.replace(/\s+/g, ' ').replace(BEFORE_SUBJECT, '').trim();

/** The title as the text prints it, '' when it prints none. */
export const printedTitle = (body: readonly Provision[]): string => body.find((provision) => provision.kind === 'title-of-act')?.text ?? '';
