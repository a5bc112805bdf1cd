/**
 * A mistake of the person at the keyboard, or input that cannot be used: one clear sentence, no stack trace, exit 2.
 *
 * @example
 * throw usageError('not-a-date', { given: '1.03.2026' });
 */
import type { Speech } from '../../src/lib/model/message.ts';
import type { Said } from './speech.ts';

const USAGE = {
  'no-verb': { uk: 'Скажіть, що зробити: zvirka <дія> …  Перелік дій: zvirka --help', en: 'Say what to do: zvirka <verb> …  The verbs: zvirka --help' },
  'unknown-verb': { uk: 'Дії «{given}» немає. Є: {known}.', en: 'There is no verb "{given}". There are: {known}.' },
  'unknown-option': { uk: 'Параметра «{given}» у цієї дії немає. Є: {known}.', en: 'This verb has no option "{given}". It has: {known}.' },
  'option-value': { uk: 'Параметр «{given}» потребує значення. Приклади: zvirka {verb} --help', en: 'The option "{given}" needs a value. Examples: zvirka {verb} --help' },
  'option-no-value': { uk: 'Параметр «{given}» не приймає значення.', en: 'The option "{given}" takes no value.' },
  'missing-argument': { uk: 'Бракує: {what}. Приклади: zvirka {verb} --help', en: 'Missing: {what}. Examples: zvirka {verb} --help' },
  'extra-argument': { uk: 'Зайве: «{given}». Приклади: zvirka {verb} --help', en: 'Too much: "{given}". Examples: zvirka {verb} --help' },
  'not-an-act': { uk: '«{given}» не схоже на ідентифікатор акта. Очікується юрисдикція (ua, eu, int) і назва малими латинськими літерами, цифрами й дефісами: ua/1710-17, eu/32016r0679.', en: '"{given}" does not look like the id of an act. Expected: a jurisdiction (ua, eu, int) and a name in small Latin letters, digits and hyphens: ua/1710-17, eu/32016r0679.' },
  'not-a-date': { uk: '«{given}» ({option}) не є датою. Очікується рік-місяць-день: 2026-03-01.', en: '"{given}" ({option}) is not a date. Expected: year-month-day, 2026-03-01.' },
  'not-listed': { uk: '«{given}» не підходить для {option}. Можливо: {known}.', en: '"{given}" does not fit {option}. Possible: {known}.' },
  'not-a-url': { uk: '«{given}» ({option}) не є адресою. Очікується https://…', en: '"{given}" ({option}) is not an address. Expected: https://…' },
  'not-a-port': { uk: '«{given}» не є номером порту. Очікується число від 1 до 65535.', en: '"{given}" is not a port. Expected: a number from 1 to 65535.' },
  'not-a-root': { uk: '«{given}» не є шляхом на сервері. Очікується /шлях/ із латинських літер, цифр, крапок, дефісів.', en: '"{given}" is not a path on a server. Expected: /some/path/ of Latin letters, digits, dots and hyphens.' },
  'no-such-file': { uk: 'Файлу «{given}» немає. Перевірте назву та шлях.', en: 'There is no file "{given}". Check the name and the path.' },
  'is-a-folder': { uk: '«{given}» є текою, а потрібен файл.', en: '"{given}" is a folder; a file is needed.' },
  'no-such-reference': { uk: 'Не знайдено ні файлу «{given}», ні акта з таким ідентифікатором. Очікується файл, акт (ua/1710-17) або редакція (ua/1710-17@2021-08-15.uk).', en: 'There is neither a file "{given}" nor an act with that id. Expected: a file, an act (ua/1710-17) or an edition (ua/1710-17@2021-08-15.uk).' },
  'no-such-act': { uk: 'Акта «{given}» у збірці немає. Найближчі: {known}.', en: 'There is no act "{given}" in the collection. The nearest: {known}.' },
  'empty-collection': { uk: 'Акта «{given}» немає: збірка порожня. Спершу zvirka import.', en: 'There is no act "{given}": the collection is empty. First zvirka import.' },
  'no-such-edition': { uk: 'Редакції «{given}» немає. Редакції цього акта: {known}.', en: 'There is no edition "{given}". Editions of this act: {known}.' },
  'no-edition': { uk: 'Акт «{given}» не має жодної редакції: спершу zvirka import.', en: 'The act "{given}" has no edition: first zvirka import.' },
  'no-such-folder': { uk: 'Теки «{given}» немає. Перевірте шлях.', en: 'There is no folder "{given}". Check the path.' },
  'no-site': { uk: 'Теки «{given}» зі сторінками немає. Спершу побудуйте сайт: npm run build', en: 'There is no folder "{given}" with pages. First build the site: npm run build' },
  'no-free-port': { uk: 'Порти від {from} до {to} зайняті. Задайте інший: --port N', en: 'The ports {from} to {to} are taken. Name another: --port N' },
  'not-loopback': { uk: '«{given}» ({option}) не є адресою на цьому комп’ютері. Очікується http://127.0.0.1:порт; для справжніх текстів зніміть цю змінну.', en: '"{given}" ({option}) is no address on this machine. Expected: http://127.0.0.1:port; for real texts unset the variable.' },
  'not-collectable': { uk: '«{given}» не є актом, який можна зібрати. Очікується акт (ua/1710-17), номер Ради (rada:254к/96-вр) або CELEX (celex:32016R0399, celex:02016R0399-20240710).', en: '"{given}" is no act that can be collected. Expected: an act (ua/1710-17), a number of the Rada (rada:254к/96-вр) or a CELEX (celex:32016R0399, celex:02016R0399-20240710).' },
  'collect-unknown-number': { uk: 'Акта «{given}» у збірці немає, і з назви не видно, під яким номером його шукати. Назвіть номер: rada:… або celex:…', en: 'There is no act "{given}" in the collection, and its name does not tell by which number to look for it. Name the number: rada:… or celex:…' },
  'collect-running': { uk: 'Збирання вже триває (процес {pid}). Дочекайтеся кінця; якщо такого процесу немає, видаліть файл {file}.', en: 'Collecting is under way already (process {pid}). Wait for its end; if there is no such process, delete the file {file}.' },
  'bad-site-file': { uk: 'Налаштування сайту не прочитано: {file}: {uk}', en: 'The settings of the site cannot be read: {file}: {en}' },
  'no-such-article': { uk: 'Статті «{given}» у тексті немає. Є: {known}.', en: 'There is no article "{given}" in the text. There are: {known}.' },
  'no-named-browser': { uk: 'Змінна CHROMIUM називає браузер «{given}», а такого файлу немає.', en: 'The variable CHROMIUM names the browser "{given}", and there is no such file.' },
  'no-browser': { uk: 'Потрібен браузер, а його на цьому комп’ютері не знайдено. Установіть Google Chrome, Microsoft Edge або Chromium, чи назвіть програму у змінній CHROMIUM.', en: 'A browser is needed, and none was found on this machine. Install Google Chrome, Microsoft Edge or Chromium, or name the program in the variable CHROMIUM.' },
  'pack-nothing': { uk: 'Скажіть, які акти взяти до набору: --acts ua/nt-1,eu/tr-1, або готовий набір: --set training. Приклади: zvirka pack --help', en: 'Say which acts the pack should hold: --acts ua/nt-1,eu/tr-1, or a ready set: --set training. Examples: zvirka pack --help' },
  'no-such-table': { uk: 'Порівняння «{given}» немає. Порівняння редакцій тут такі: {known}. Таблицю відповідності акта ЄС беруть так: --workbooks eu/32016r0399.', en: 'There is no comparison "{given}". The comparisons of editions here are: {known}. A table of concordance of an EU act is taken by --workbooks eu/32016r0399.' },
  'no-such-set': { uk: 'Готового набору «{given}» немає. Є: {known}.', en: 'There is no ready set "{given}". There are: {known}.' },
  'pack-set-broken': { uk: 'Готовий набір не прочитано: {given}: {uk}', en: 'The ready set cannot be read: {given}: {en}' },
  'no-such-page': { uk: 'Сторінки «{given}» у збірці немає. Є: {known}.', en: 'There is no page "{given}" in the collection. There are: {known}.' },
  'no-such-concordance': { uk: 'Таблиці відповідності акта «{given}» у збірці немає. Є: {known}.', en: 'There is no table of concordance of "{given}" in the collection. There are: {known}.' },
  'concordance-broken': { uk: 'Таблицю відповідності не прочитано: {given}. Що не так: zvirka check', en: 'The table of concordance cannot be read: {given}. What is wrong: zvirka check' },
  'workbook-of-another': { uk: 'Робоча книга складена для {given}, а не для {into}.', en: 'The workbook was made of {given}, not of {into}.' },
  'match-write-acts': { uk: 'Щоб записати пропозиції (--write), обидва тексти мають бути редакціями зі збірки: ua/1710-17, eu/32016r0399.', en: 'To write proposals (--write) both texts have to be editions of the collection: ua/1710-17, eu/32016r0399.' },
  'match-record-broken': { uk: 'Файл пропозицій {file} не прочитано, тож його не змінено. Виправте: {reason}', en: 'The file of proposals {file} cannot be read, so it was not changed. Mend it: {reason}' },
  'not-a-count': { uk: '«{given}» ({option}) не є числом від 1.', en: '"{given}" ({option}) is not a number from 1.' },
  'pack-exists': { uk: '«{given}» вже є. Щоб замінити, додайте --replace.', en: '"{given}" is there already. To replace it, add --replace.' },
  'pack-not-a-pack': { uk: '«{given}» не є набором, тож його не замінено. Назвіть інше місце.', en: '"{given}" is no pack, so it was not replaced. Name another place.' },
  'pack-inside': { uk: '«{given}» лежить у збірці ({folder}) або містить її. Назвіть місце поза нею.', en: '"{given}" lies inside the collection ({folder}) or holds it. Name a place outside.' },
  'cannot-write-pack': { uk: 'Не вдалося записати «{given}»: {reason}. Набору не зроблено.', en: 'Could not write "{given}": {reason}. No pack was made.' },
  'cannot-read': { uk: 'Не вдалося прочитати «{given}»: {reason}.', en: 'Could not read "{given}": {reason}.' },
  'cannot-write': { uk: 'Не вдалося записати «{given}»: {reason}. Зібрання лишилося, як було.', en: 'Could not write "{given}": {reason}. The collection is as it was.' },
} as const satisfies Record<string, Said>;

export type UsageCode = keyof typeof USAGE;

export class UsageError extends Error {
  readonly code: UsageCode;
  readonly facts: Record<string, string | number>;

  constructor(code: UsageCode, facts: Record<string, string | number>) {
    super(say(code, facts, 'en'));
    this.name = 'UsageError';
    this.code = code;
    this.facts = facts;
  }

  /** The sentence for the person. */
  sentence(speech: Speech): string {
    return say(this.code, this.facts, speech);
  }
}

const say = (code: UsageCode, facts: Record<string, string | number>, speech: Speech): string =>
  USAGE[code][speech].replace(/\{(\w+)\}/g, (whole, name: string) => (name in facts ? String(facts[name]) : whole)).trim();

/** A usage error of the given code. `throw usageError('not-a-port', { given: 'abc' })` */
export const usageError = (code: UsageCode, facts: Record<string, string | number> = {}): UsageError => new UsageError(code, facts);

const REASONS: Record<string, Said> = {
  EACCES: { uk: 'немає дозволу', en: 'permission denied' },
  EPERM: { uk: 'немає дозволу', en: 'permission denied' },
  EROFS: { uk: 'носій лише для читання', en: 'the medium is read-only' },
  ENOSPC: { uk: 'на носії немає місця', en: 'no space left on the medium' },
  ENOENT: { uk: 'такого шляху немає', en: 'there is no such path' },
  ENOTDIR: { uk: 'частина шляху є файлом, а не текою', en: 'a part of the path is a file, not a folder' },
  EISDIR: { uk: 'це тека, а не файл', en: 'it is a folder, not a file' },
  EMFILE: { uk: 'відкрито забагато файлів', en: 'too many open files' },
};

/** Why the system refused, in words; the system's own words where there are none here. */
export function reasonOf(cause: unknown, speech: Speech): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return REASONS[code]?.[speech] ?? (cause instanceof Error ? cause.message : String(cause));
}
