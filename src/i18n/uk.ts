/**
 * The Ukrainian catalogue: every word the pages say, and the type the English one must have too.
 *
 * Terms are those of the law they name: kinds and statuses as the Rada's card prints them, bodies by their usual
 * abbreviation, components after Regulation (EU) 2019/1896, art. 3(1), in short words of our own.
 */
import type { Act } from '../lib/model/act.ts';
import type { Lang, Nature } from '../lib/model/edition.ts';
import { CITED_WORDS } from './cited-words.ts';
import type { Plural } from './plural.ts';

const noun = (one: string, few: string, many: string, other: string): Plural => ({ one, few, many, other });

type Table<K extends string> = Record<K, string>;

const kinds: Table<Act['kind']> = {
  constitution: 'Конституція', code: 'Кодекс', law: 'Закон', decree: 'Указ', 'cabinet-resolution': 'Постанова КМУ',
  'cabinet-order': 'Розпорядження КМУ', order: 'Наказ', regulation: 'Регламент', directive: 'Директива', decision: 'Рішення',
  recommendation: 'Рекомендація', communication: 'Повідомлення', treaty: 'Договір', other: 'Інший акт',
};

const statuses: Table<Act['status']> = {
  'in-force': 'чинний', 'not-yet-in-force': 'не набрав чинності', suspended: 'дію зупинено', repealed: 'втратив чинність', 'not-binding': 'не має обов’язкової сили',
  draft: 'проєкт', training: 'навчальний', unknown: 'статус невідомий',
};

const natures: Table<Nature> = {
  original: 'первинний текст', consolidated: 'консолідований текст', 'official-translation': 'офіційний переклад',
  'working-translation': 'робочий переклад', draft: 'проєкт', training: 'навчальний текст',
};

const bodies: Table<Act['bodies'][number]> = {
  mia: 'МВС', mfa: 'МЗС', infrastructure: 'Мінрозвитку', finance: 'Мінфін', 'border-guard': 'Держприкордонслужба',
  migration: 'ДМС', customs: 'Держмитслужба', 'security-service': 'СБУ', police: 'Національна поліція',
  'national-guard': 'Національна гвардія', 'food-safety': 'Держпродспоживслужба', 'armed-forces': 'Збройні Сили',
};

const levels: Table<Act['levels'][number]> = {
  'intra-service': 'внутрішньовідомчий', 'inter-agency': 'міжвідомчий', international: 'міжнародний',
};

const components: Table<Act['components'][number]> = {
  'border-control': 'прикордонний контроль', 'search-and-rescue': 'пошук і рятування', 'risk-analysis': 'аналіз ризиків',
  'information-exchange': 'обмін інформацією', 'inter-agency-cooperation': 'міжвідомча співпраця',
  'union-cooperation': 'співпраця в межах ЄС', 'third-countries': 'співпраця з третіми країнами',
  'schengen-measures': 'заходи в Шенгенській зоні', return: 'повернення', technology: 'технології',
  'quality-control': 'контроль якості', solidarity: 'механізми солідарності', 'fundamental-rights': 'основоположні права',
  'education-and-training': 'освіта й навчання', 'research-and-innovation': 'дослідження та інновації',
};

const jurisdictions: Table<'ua' | 'eu' | 'int'> = { ua: 'Україна', eu: 'Європейський Союз', int: 'Міжнародне право' };

const langs: Table<Lang> = {
  uk: 'українська', en: 'англійська', fr: 'французька', de: 'німецька', pl: 'польська', ro: 'румунська', bg: 'болгарська',
  cs: 'чеська', ru: 'російська',
};

/** «Текст англійською». */
const inLangs: Table<Lang> = {
  uk: 'українською', en: 'англійською', fr: 'французькою', de: 'німецькою', pl: 'польською', ro: 'румунською', bg: 'болгарською',
  cs: 'чеською', ru: 'російською',
};

/** How the act stands to the other one; `inverse` is the same bond told from the other side. */
const relations: Record<Act['relations'][number]['kind'], { direct: string; inverse: string }> = {
  amends: { direct: 'вносить зміни до', inverse: 'змінено актом' },
  repeals: { direct: 'скасовує', inverse: 'скасовано актом' },
  implements: { direct: 'виконує', inverse: 'на виконання видано' },
  'based-on': { direct: 'виданий на підставі', inverse: 'є підставою для' },
  translates: { direct: 'переклад', inverse: 'перекладено як' },
  replaces: { direct: 'замінює', inverse: 'замінено актом' },
  related: { direct: 'пов’язаний з', inverse: 'пов’язаний з' },
};

/** Facts of a record as `act.yaml` names them in `checks`. */
const facts: Record<string, string> = {
  kind: 'вид', title: 'назва', shortTitle: 'коротка назва', number: 'номер', issuer: 'видавець', identifiers: 'ідентифікатори',
  adopted: 'дата прийняття', published: 'дата опублікування', inForce: 'набрання чинності', status: 'статус', addresses: 'адреси',
  bodies: 'органи', levels: 'рівень', components: 'складники', relations: 'зв’язки', summary: 'зміст',
  'title.uk': 'назва українською', 'title.en': 'назва англійською', 'identifiers.celex': 'номер CELEX',
};

export const uk = {
  name: 'Звірка',
  tagline: 'Право України та ЄС про інтегроване управління кордонами',
  otherLanguage: 'English',
  skip: 'До змісту сторінки',
  nav: { label: 'Сайт', home: 'Головна', acts: 'Акти', search: 'Пошук' },
  theme: { dark: 'Темна', light: 'Світла', noun: 'тема' },
  searchBox: { label: 'Пошук у текстах', placeholder: 'слово, «точна фраза», ст. 7-1, 2016/399', short: 'слово, «фраза», ст. 7-1', button: 'Шукати' },

  nouns: {
    acts: noun('акт', 'акти', 'актів', 'акта'),
    editions: noun('редакція', 'редакції', 'редакцій', 'редакції'),
    articles: noun('стаття', 'статті', 'статей', 'статті'),
    points: noun('пункт', 'пункти', 'пунктів', 'пункта'),
    recitals: noun('пункт преамбули', 'пункти преамбули', 'пунктів преамбули', 'пункта преамбули'),
    attachments: noun('додаток', 'додатки', 'додатків', 'додатка'),
    tables: noun('таблиця', 'таблиці', 'таблиць', 'таблиці'),
    results: noun('положення', 'положення', 'положень', 'положення'),
  },
  natureNouns: {
    original: noun('первинний текст', 'первинні тексти', 'первинних текстів', 'первинного тексту'),
    consolidated: noun('консолідований текст', 'консолідовані тексти', 'консолідованих текстів', 'консолідованого тексту'),
    'official-translation': noun('офіційний переклад', 'офіційні переклади', 'офіційних перекладів', 'офіційного перекладу'),
    'working-translation': noun('робочий переклад', 'робочі переклади', 'робочих перекладів', 'робочого перекладу'),
    draft: noun('проєкт', 'проєкти', 'проєктів', 'проєкту'),
    training: noun('навчальний текст', 'навчальні тексти', 'навчальних текстів', 'навчального тексту'),
  } satisfies Record<Nature, Plural>,
  kinds, statuses, natures, bodies, levels, components, jurisdictions, langs, inLangs, relations, facts, cited: CITED_WORDS.uk,

  /** «№ 1710-VI», «2016/399»: EU numbers stand without the sign. */
  numbered: (number: string, jurisdiction: string) => (jurisdiction === 'eu' ? number : `№ ${number}`),

  marks: {
    training: { short: 'навчальний текст', long: 'Навчальний текст: його написано для навчання, чинним правом він не є й ніколи не був.' },
    translation: { short: 'робочий переклад', long: 'Робочий переклад, неофіційний: юридичної сили не має, посилатися слід на оригінал.' },
    draft: { short: 'проєкт', long: 'Проєкт: текст ще не прийнято.' },
  },

  home: {
    title: 'Право про кордон, положення за положенням',
    lead: 'Звірка — збірка українських законів про інтегроване управління кордонами та права ЄС, з яким їх звіряють. Кожне положення має сталу адресу, кожен текст — джерело, кожна редакція — дату.',
    ibmTitle: 'Що таке інтегроване управління кордонами',
    doTitle: 'Що тут можна робити',
    todo: [
      'Прочитати акт у редакції на дату й послатися на конкретний пункт.',
      'Знайти положення за словом у будь-якому відмінку, за точною фразою або номером.',
      'Узяти всю збірку з собою: той самий сайт відкривається з флешки без інтернету.',
    ],
    honest: 'Чого тут немає: Звірка не є офіційним виданням і не радить, як застосовувати закон.',
    all: 'Усі акти',
    none: 'Збірка поки порожня. Тексти додає команда «npx zvirka import».',
  },

  acts: {
    title: 'Акти',
    lead: 'Позначте, що шукаєте: у межах однієї ознаки підходить будь-яке з позначених значень, різні ознаки діють разом.',
    filters: 'Ознаки',
    shown: 'Показано актів:',
    reset: 'Зняти всі позначки',
    nothing: 'Жоден акт не має всіх позначених ознак.',
    facets: {
      jurisdiction: 'Юрисдикція', kind: 'Вид', issuer: 'Видавець', body: 'Орган', level: 'Рівень співпраці', component: 'Складова ІУК',
      status: 'Статус', language: 'Мова тексту', year: 'Рік прийняття',
    },
  },

  act: {
    edition: (date: string) => `редакція від ${date}`,
    asOf: (date: string) => `Текст відповідає стану на ${date}.`,
    card: 'Картка акта',
    contents: 'Зміст',
    kind: 'Вид', number: 'Номер', adopted: 'Прийнято', published: 'Опубліковано', inForce: 'Набрав чинності', issuer: 'Видавець',
    status: 'Статус', nature: 'Текст', bodies: 'Органи', levels: 'Рівень', components: 'Складники',
    rada: 'Рада', celex: 'CELEX', eli: 'ELI', addresses: 'Офіційні адреси', language: 'Мова',
    source: 'Джерело тексту', own: 'власний текст збірки', publisher: 'Опублікував', address: 'Адреса', retrieved: 'Отримано', hash: 'sha256 джерела',
    noHash: 'не записано',
    relations: 'Зв’язки', notInCollection: 'немає у збірці',
    checks: 'Перевірка фактів',
    checked: (facts: string, against: string, date: string, by: string) => `Перевірено: ${facts}. За чим: ${against}. ${date}, ${by}.`,
    unchecked: (facts: string) => `Не перевірено за джерелом: ${facts}.`,
    noneChecked: 'Жоден факт цієї картки ще не перевірено за джерелом.',
    editions: 'Редакції',
    previous: 'Попередня редакція', next: 'Наступна редакція', newest: 'Найновіша редакція', oldReading: (date: string) => `Ви читаєте не найновішу редакцію. Найновіша — від ${date}.`,
    textIn: (lang: string) => `Текст ${lang}`,
    otherLanguageShown: (lang: string) => `Тексту українською у збірці немає, показано ${lang}.`,
    strip: { article: 'Клітинка — стаття; що темніша, то довша.', point: 'Клітинка — пункт; що темніша, то довший.', any: 'Клітинка — стаття або пункт; що темніша, то більше тексту.' },
    copied: 'Скопійовано:',
    note: 'Примітка видавця', notes: 'Примітки видавця', showNotes: 'Показувати примітки видавця',
    table: 'Таблиця', range: (first: string, last: string) => (first === last ? `Стаття ${first}` : `Статті ${first} – ${last}`),
    printed: 'Адреса на сайті', noText: 'Тексту цього акта у збірці немає, є лише картка.',
    top: 'Догори',
    forward: 'Цю редакцію показано на сторінці акта.',
  },

  compare: {
    title: 'Порівняння редакцій',
    between: (from: string, to: string) => `Що змінилося між редакцією від ${from} і редакцією від ${to}.`,
    kinds: { same: 'без змін', amended: 'змінено', renumbered: 'перенумеровано', moved: 'переміщено', split: 'поділено', merged: 'об’єднано', added: 'додано', repealed: 'вилучено' },
    alsoMoved: 'переміщено', alsoRenumbered: 'перенумеровано',
    was: 'у попередній редакції', is: 'у новій редакції', ear: { old: 'вилучено:', new: 'додано:' },
    movedFrom: (eid: string) => `перенесено з ${eid}`, movedTo: (eid: string) => `перенесено до ${eid}`,
    nothing: 'Тексти не відрізняються: змінилися хіба що примітки видавця.',
    strip: 'Клітинка — стаття: повна — додано, наполовину — змінено, штрихована — вилучено, з рискою — перенумеровано або переміщено',
    onlyChanges: 'Лише змінене',
    unchanged: (count: number) => `Без змін: ${count}`,
    timeline: 'Як змінювався акт', any: 'Порівняти будь-які два тексти', anyTitle: 'Порівняти два тексти',
    anyLead: 'Будь-які дві редакції чи два акти, положення за положенням. Порівняння робить ваш браузер, нікуди нічого не надсилаючи.',
    first: 'Перший текст (попередній)', second: 'Другий текст (новий)', button: 'Порівняти', working: 'Порівнюю…',
    failed: 'Текст не відкрився. Перевірте, чи скопійовано всю теку сайту разом із «assets».',
    noscript: 'Щоб порівняти будь-які два тексти, потрібен JavaScript, а його вимкнено. Порівняння сусідніх редакцій нижче працюють без нього.',
    correlate: 'Що продовжує що', correlated: (rows: number) => `Рядків у таблиці співвідношення: ${rows}.`,
    by: (acts: string) => `за приміткою видавця: ${acts}`, dated: (date: string) => `від ${date}`, unprinted: (units: number) => `Один із текстів не друкує преамбули, мотивів чи підписів, їх не порівняно: ${units}`,
    made: 'Готові порівняння редакцій',
    others: 'Інші порівняння', withPrevious: 'Порівняти з попередньою',
  },

  search: {
    title: 'Пошук',
    lead: 'Слова шукаються в усіх відмінках. Точну фразу візьміть у лапки. Номери пишіть як є: 1710-VI, 2016/399, ст. 7-1.',
    filters: 'Уточнити',
    field: 'Слово, фраза або номер',
    button: 'Шукати',
    noscript: 'Пошукові потрібен JavaScript, а його вимкнено. Без нього працює список актів з ознаками та пошук браузера на сторінці акта (Ctrl+F).',
    noscriptLink: 'До списку актів',
    idle: 'Уведіть слово або номер.',
    loading: 'Шукаю…',
    found: (count: string) => `Знайдено: ${count}.`,
    nothing: 'Нічого не знайдено. Спробуйте менше слів або зніміть уточнення.',
    ignored: (list: string) => `Цих слів немає в жодному тексті, їх не враховано: ${list}.`,
    absent: (list: string) => `Немає в жодному тексті: ${list}.`,
    near: (count: string) => `З них зі спорідненими словами: ${count}; їх подано після точних.`,
    failed: 'Покажчик не відкрився. Перевірте, чи скопійовано всю теку сайту разом із «assets».',
    more: 'Показати ще',
    any: 'усі',
  },

  check: {
    title: 'Стан збірки',
    lead: 'Що у збірці є, що в ній доведено і що ще треба виправити чи перевірити. Те саме каже команда «npx zvirka check».',
    holds: 'Що у збірці є',
    proved: 'Що доведено',
    sources: {
      equal: (checked: string) => `Кожну зі звірених редакцій (${checked}) прочитано зі збереженого джерела знову: відмінностей немає.`,
      different: (checked: string, equal: string) => `Зі збереженим джерелом звірено редакцій: ${checked}; без відмінностей: ${equal}. Решту названо нижче.`,
      none: 'Жодної редакції не звірено: збережених джерел у цій збірці немає.',
      without: (count: string) => `Редакцій без збереженого джерела: ${count}.`,
      own: (count: string) => `Текстів, написаних для цієї збірки: ${count}; джерела вони не мають.`,
    },
    tests: { sources: 'Звірка з джерелами', records: 'Записи', numbers: 'Нумерація', relations: 'Зв’язки' },
    records: { fine: 'Усі картки актів і тексти прочитано без зауважень.', odd: (count: string) => `Зауважень до карток актів і запису текстів: ${count}.` },
    numbers: { fine: 'Номери статей, частин і пунктів ідуть підряд, або примітка пояснює, чого бракує.', odd: (count: string) => `Пропусків і повторів у нумерації, яких не пояснює жодна примітка: ${count}.` },
    relations: { fine: (count: string) => `Кожен зв’язок (${count}) веде до акта, який у збірці є.`, odd: (count: string, all: string) => `Зв’язків, записаних хибно або до актів, яких у збірці немає: ${count} з ${all}.` },
    marks: { fine: 'без зауважень', odd: 'є зауваження', open: 'не звірялося' },
    severities: { error: 'помилка', warning: 'увага', info: 'до відома' },
    findings: 'Що знайдено', noFindings: 'Нічого, що треба виправити.',
    otherFiles: 'Інші файли', line: (line: string) => `рядок ${line}`,
    unverified: 'Чого ніхто не перевірив', noUnverified: 'Таких фактів немає: кожен перевірено або картка навчальна.',
    unverifiedLead: 'Ці факти є в картках, але ніхто ще не засвідчив, що звірив їх з офіційним джерелом.',
  },

  packs: {
    title: 'Набір для тренера',
    lead: 'Кілька актів у теці чи архіві, з пошуком лише в них: відкривається з флешки подвійним натисканням, без мережі. Такий набір робить одна команда.',
    choose: 'Що взяти',
    chooseLead: 'Із актом до набору йдуть усі його редакції, обома мовами сайту, і всі порівняння між ними. Позначене порівняння буде ще й таблицею Word.',
    all: 'Позначити всі', none: 'Зняти всі позначки',
    into: 'Куди', folder: 'тека', zip: 'архів zip',
    command: 'Команда', copy: 'Скопіювати', copied: 'Скопійовано.',
    nothing: 'Позначте хоч один акт, і тут з’явиться команда.',
    form: 'Команду виконують у теці Звірки. Кілька актів пишуть через кому:',
    noscript: 'JavaScript вимкнено, тож складіть команду самі: ідентифікатор стоїть біля кожного акта.',
    tableOption: 'Порівняння додають так:',
    check: 'Подивитися, що буде в наборі й скільки займе, нічого не записуючи: додайте',
    comparison: (from: string, to: string) => `порівняння ${from} – ${to}`,
    single: 'Один акт чи одне порівняння можна взяти й без набору: на їхніх сторінках є посилання «Одним файлом». Такий файл відкривається сам, без решти сайту.',
    download: 'Одним файлом',

    startTitle: 'Набір актів',
    holds: (acts: string, editions: string) => `У цьому наборі: ${acts}, ${editions}.`,
    dates: (from: string, to: string) => (from === to ? `Редакція від ${from}.` : `Редакції від ${from} до ${to}.`),
    partial: 'Це не вся збірка: акти поза набором лише названо.',
    outside: 'не в цьому наборі',
    acts: 'Акти набору', tables: 'Таблиці', comparisons: 'Порівняння редакцій', word: 'таблиця Word',
    how: 'Як користуватися',
    howTo: (start: string) => [
      `Відкрийте ${start} подвійним натисканням. Мережа не потрібна, нічого встановлювати не треба.`,
      'Архів спершу розпакуйте: усередині архіву сторінки одна одної не знаходять.',
      'Переносьте теку цілою: файл початку і теку «site» разом.',
      'Кожну сторінку можна надрукувати: на папері будуть назва, номер і дата редакції.',
    ],
    unstyled: 'Якщо ця сторінка без оформлення, її відкрито з архіву або без теки «site»: розпакуйте архів і відкрийте файл звідти.',
    begin: 'Початок набору',

    alone: 'Сторінка зі Звірки, одним файлом. Офіційним є текст, опублікований в офіційному виданні.',
  },

  share: {
    copy: 'Скопіювати адресу сторінки', copied: 'Адресу скопійовано', notCopied: 'Не вдалося скопіювати: ',
    print: 'Друкувати', printPart: 'Друкувати лише положення, на яке вказує адреса',
    ask: 'Запитати або повідомити про помилку',
    letter: (title: string) => `Звірка: ${title}`,
    letterBody: (title: string, address: string) => `${title}\n${address}\n\n`,
    feed: 'Нове у збірці',
    since: (date: string, counts: string) => `Порівняно з редакцією від ${date}: ${counts}.`,
    json: 'Текст у JSON',
  },

  data: {
    title: 'Дані',
    lead: 'Уся збірка у файлах JSON: для програм, які інакше читали б сторінки. Файли лежать поруч зі сторінками, тож вони є і на флешці.',
    files: 'Файли', field: 'Поле', meaning: 'Що в ньому',
    index: 'Покажчик: усі акти з картками й редакціями', edition: 'Одна редакція з текстом', schema: 'схема (JSON Schema)', example: 'приклад',
    indexFields: 'Акт у покажчику', editionFields: 'Редакція', provisionFields: 'Положення',
    empty: 'Поля без значення у файлі немає. Дати — рік-місяць-день.',
    honest: 'Текст із позначкою training, translation чи draft правом не є. Факт, якого немає в checks, ніхто за джерелом не перевірив.',
  },

  notFound: {
    title: 'Такої сторінки немає',
    lead: 'Можливо, адресу написано з помилкою або акта ще немає у збірці.',
  },
};

/** What both catalogues contain. */
export type Catalogue = typeof uk;
