/**
 * Words of the pages on harmonisation: the dashboard, the tables of concordance, the measures. What a table says in every form stands
 * in `concordance-words.ts`.
 *
 * @example
 * HARMONISATION_WORDS.uk.nav // 'Гармонізація'
 */
import type { TableForm } from '../components/concordance/downloads.ts';
import type { Speech } from '../lib/model/message.ts';
import type { Plural } from './plural.ts';

export interface HarmonisationWords {
  nav: string;
  nouns: Record<'units' | 'tables' | 'provisions', Plural>;
  /** That nothing here is official; stands on top of every page with verdicts. */
  preliminary: string;
  training: string;
  official: string;
  dashboard: Record<'title' | 'lead' | 'counting' | 'all' | 'acts' | 'byComponent' | 'byBody' | 'byBodyLead' | 'component' | 'body' | 'stale' | 'staleLead' | 'overdue' | 'noOverdue' | 'bare' | 'bareLead' | 'none' | 'measures', string>;
  strip: string;
  /** Not in the scope of the table. */
  outside: string;
  table: Record<'eyebrow' | 'eu' | 'ua' | 'gap' | 'who' | 'reverse' | 'forth' | 'scope' | 'wholeAct' | 'noUa' | 'more' | 'signed' | 'was' | 'compare' | 'unassessedLead' | 'noRows' | 'downloads' | 'draftForm' | 'filters' | 'reset' | 'nothing' | 'strategy' | 'basis' | 'listed' | 'printTexts', string> & { text: (date: string) => string };
  shown: string;
  forms: Record<TableForm, string>;
  facets: Record<'verdict' | 'kind' | 'body' | 'instrument' | 'due', string>;
  dues: Record<'overdue' | 'dated' | 'accession' | 'none', string>;
  overdue: string;
  /** Beside a provision judged by a translation older than the original. */
  lags: string;
  /** From which day dates are counted. */
  asOf: (date: string) => string;
  measures: Record<'title' | 'lead' | 'none' | 'measure' | 'forWhat' | 'strategies' | 'ofBody', string>;
  reverse: Record<'title' | 'lead' | 'none' | 'ua' | 'eu', string>;
  /** On the page of an act. */
  inTable: string;
  inTables: (act: string) => string;
}

const noun = (one: string, few: string, many: string): Plural => ({ one, few, many, other: few });

const UK: HarmonisationWords = {
  nav: 'Гармонізація',
  nouns: {
    units: noun('стаття чи додаток', 'статті й додатки', 'статей і додатків'), tables: noun('таблиця', 'таблиці', 'таблиць'),
    provisions: noun('положення', 'положення', 'положень'),
  },
  preliminary: 'Попередній огляд. Він не є офіційною оцінкою: її дають органи влади.',
  training: 'Навчальна вправа. Вона не оцінює права, і в підрахунках її немає.',
  official: 'Офіційна оцінка: її підписав орган влади.',
  dashboard: {
    title: 'Стан гармонізації',
    lead: 'Положення актів ЄС поряд із законодавством України: що відповідає, що розходиться, хто і коли має це змінити.',
    counting: 'Рахуємо положення за кожною оцінкою окремо. Одного відсотка тут немає: положення різної ваги не складаються в одне число. Неоцінене пораховано завжди, а рядки, чиї тексти відтоді змінилися, стоять окремо.',
    all: 'Разом', acts: 'Таблиці за актами ЄС', byComponent: 'За складником управління кордонами', byBody: 'За органом',
    byBodyLead: 'Рядок рахується кожному органу, якого він стосується, тому рядки таблиці не додаються. Положень, яких ще ніхто не оцінив, не віднесено до жодного органу.',
    component: 'Складова', body: 'Орган',
    stale: 'Потребують перегляду', staleLead: 'Після оцінки змінився текст ЄС або України. Доки рядок не переглянуто, його оцінка не рахується.',
    overdue: 'Прострочені заходи', noOverdue: 'Заходів із датою, що минула, немає.',
    bare: 'Акти ЄС без таблиці', bareLead: 'У збірці є запис або текст акта, а таблиці відповідності ще немає.',
    none: 'Таблиць відповідності у збірці ще немає.', measures: 'Усі заходи',
  },
  strip: 'Клітинка — стаття або додаток, у порядку акта; смуги в клітинці показують усі її оцінки.',
  outside: 'поза межами таблиці',
  table: {
    eyebrow: 'Таблиця відповідності', eu: 'Право ЄС', ua: 'Законодавство України', gap: 'Розбіжність і дальші заходи', who: 'Хто, коли',
    reverse: 'Від законодавства України', forth: 'Від права ЄС', scope: 'Таблиця охоплює', wholeAct: 'увесь акт', noUa: 'норми не знайдено', text: (date) => `Текст на ${date}`, more: 'далі на сторінці акта',
    signed: 'За якими текстами', was: 'було', compare: 'що змінилося', unassessedLead: 'Положення в межах таблиці, яких ще ніхто не оцінив. Жодне не пропущено.', noRows: 'Рядків ще немає.',
    downloads: 'Завантажити таблицю', draftForm: 'Порівняльну таблицю проєкту акта (№ 950, шість стовпців) складає команда:', filters: 'Відібрати рядки', reset: 'Зняти всі позначки', nothing: 'Таких рядків немає.',
    strategy: 'Захід стратегії', basis: 'Оцінено за текстами', listed: 'Положення наведено за редакцією', printTexts: 'Друкувати й тексти положень',
  },
  shown: 'Показано рядків:',
  forms: { 'ua-950-a': 'Форма Кабінету Міністрів (№ 950)', 'eu-mk': 'Форма EU-MK (Північна Македонія), дев’ять стовпців', 'guide-annex-3': 'Форма настанови Єврокомісії' },
  facets: { verdict: 'Оцінка', kind: 'Вид положення', body: 'Орган', instrument: 'Яким актом', due: 'Строк' },
  dues: { overdue: 'прострочено', dated: 'має дату', accession: 'зі вступом до ЄС', none: 'без строку' },
  overdue: 'прострочено',
  lags: 'переклад відстає',
  asOf: (date) => `Прострочення пораховано на ${date}, найпізніший день, позначений у збірці; у браузері зі сценаріями — ще й на сьогодні.`,
  measures: {
    title: 'Заходи з гармонізації', lead: 'Що ще треба зробити за таблицями відповідності: який захід, яким актом, хто і до якого строку.', none: 'Таблиці відповідності не називають жодного заходу.',
    measure: 'Захід', forWhat: 'Для чого', strategies: 'Заходи стратегій і планів — на їхніх сторінках', ofBody: 'Заходи, що називають цей орган',
  },
  reverse: {
    title: 'Від законодавства України до права ЄС', lead: 'Ті самі рядки за порядком українських актів: яким положенням ЄС відповідає кожна норма.', none: 'Жоден рядок не називає української норми.',
    ua: 'Норма України', eu: 'Положення ЄС',
  },
  inTable: 'у таблиці відповідності',
  inTables: (act) => `у таблиці відповідності: ${act}`,
};

const EN: HarmonisationWords = {
  nav: 'Harmonisation',
  nouns: {
    units: { one: 'article or annex', other: 'articles and annexes' }, tables: { one: 'table', other: 'tables' },
    provisions: { one: 'provision', other: 'provisions' },
  },
  preliminary: 'A preliminary desk review. It is not an official assessment: that is for the authorities to give.',
  training: 'An exercise. It assesses no law and stands in no count.',
  official: 'An official assessment, signed by an authority.',
  dashboard: {
    title: 'State of harmonisation',
    lead: 'Provisions of EU acts beside the law of Ukraine: what conforms, what differs, who is to change it and when.',
    counting: 'Provisions are counted verdict by verdict. There is no single percentage here: provisions of unequal weight do not add up to one number. What is not assessed is always counted, and rows whose texts have changed since stand apart.',
    all: 'In all', acts: 'Tables by EU act', byComponent: 'By component of border management', byBody: 'By body',
    byBodyLead: 'A row counts for each body it concerns, so the lines do not add up. Provisions nobody has assessed yet belong to no body.',
    component: 'Component', body: 'Body',
    stale: 'To be reviewed', staleLead: 'The EU or the Ukrainian text changed after the verdict. Until somebody reviews the row, its verdict does not count.',
    overdue: 'Overdue measures', noOverdue: 'No measure has a date that has passed.',
    bare: 'EU acts without a table', bareLead: 'The collection has a record or a text of the act, but no table of concordance yet.',
    none: 'The collection has no table of concordance yet.', measures: 'All measures',
  },
  strip: 'A cell is an article or an annex, in the order of the act; bands in a cell show all of its verdicts.',
  outside: 'outside the table',
  table: {
    eyebrow: 'Table of concordance', eu: 'EU law', ua: 'Law of Ukraine', gap: 'Gap and further measures', who: 'Who, when',
    reverse: 'From the law of Ukraine', forth: 'From EU law', scope: 'The table covers', wholeAct: 'the whole act', noUa: 'no provision found', text: (date) => `Text of ${date}`, more: 'more on the page of the act',
    signed: 'On which texts', was: 'it was', compare: 'what changed', unassessedLead: 'Provisions within the table that nobody has assessed yet. None is left out.', noRows: 'There are no rows yet.',
    downloads: 'Download the table', draftForm: 'The comparative table of a draft act (No 950, six columns) is made by a command:', filters: 'Choose rows', reset: 'Clear all ticks', nothing: 'There are no such rows.',
    strategy: 'Measure of a strategy', basis: 'Judged on', listed: 'Provisions are listed from the edition of', printTexts: 'Print the texts of provisions too',
  },
  shown: 'Rows shown:',
  forms: { 'ua-950-a': 'Form of the Cabinet of Ministers (No 950)', 'eu-mk': 'Form EU-MK (North Macedonia), nine columns', 'guide-annex-3': 'Form of the Commission’s guide' },
  facets: { verdict: 'Verdict', kind: 'Kind of provision', body: 'Body', instrument: 'By which act', due: 'Due' },
  dues: { overdue: 'overdue', dated: 'has a date', accession: 'upon accession', none: 'no date' },
  overdue: 'overdue',
  lags: 'translation lags',
  asOf: (date) => `Overdue is counted on ${date}, the latest day the collection records; in a browser with scripts, on today as well.`,
  measures: {
    title: 'Measures of harmonisation', lead: 'What the tables of concordance say is still to be done: which measure, by which act, by whom and by when.', none: 'The tables of concordance name no measure.',
    measure: 'Measure', forWhat: 'What for', strategies: 'Measures of strategies and plans are on their own pages', ofBody: 'Measures that name this body',
  },
  reverse: {
    title: 'From the law of Ukraine to EU law', lead: 'The same rows in the order of the Ukrainian acts: which EU provisions each norm answers.', none: 'No row names a Ukrainian provision.',
    ua: 'Ukrainian provision', eu: 'EU provision',
  },
  inTable: 'in the table of concordance',
  inTables: (act) => `in the table of concordance: ${act}`,
};

export const HARMONISATION_WORDS: Record<Speech, HarmonisationWords> = { uk: UK, en: EN };
