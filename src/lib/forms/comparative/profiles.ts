/**
 * The forms of the порівняльна таблиця as data: heading, names of the columns, signature, and the source they were read from.
 * A form that nobody held against its source says so on every sheet.
 *
 * @example
 * COMPARATIVE_FORMS['cabinet'].columns[0] // 'Зміст положення акта законодавства'
 */
export interface ComparativeForm {
  /** Lines above the table; `{title}` is the name of the draft. */
  heading: readonly string[];
  columns: readonly [string, string];
  signature: readonly string[];
  /** Where the form stands. */
  source: string;
  /** Which state of the source was read, ISO. */
  edition?: string;
  verified: boolean;
}

export const COMPARATIVE_FORM_NAMES = ['cabinet', 'rada'] as const;
export type ComparativeFormName = (typeof COMPARATIVE_FORM_NAMES)[number];

export const COMPARATIVE_FORMS: Record<ComparativeFormName, ComparativeForm> = {
  /** With drafts that amend acts of the Cabinet: Rules of the Cabinet № 950 of 18.07.2007, § 50, annex 7 (wording of № 1285 of 16.12.2020). */
  cabinet: {
    heading: ['ПОРІВНЯЛЬНА ТАБЛИЦЯ', 'до проекту {title}'],
    columns: ['Зміст положення акта законодавства', 'Зміст відповідного положення проекту акта'],
    signature: [
      '____________________________________________________',
      '(найменування посади керівника самостійного структурного підрозділу органу виконавчої влади, що є головним розробником)',
      '___________ (підпис)',
      '____________________ (власне ім’я та прізвище)',
      '___ ____________ 20__ р.',
    ],
    source: 'Регламент Кабінету Міністрів України, постанова від 18.07.2007 № 950, додаток 7',
    edition: '2026-01-27',
    verified: true,
  },
  /** With bills: the Rada asks for the table (Law 1861-VI) and prints no form; these names of the columns are practice. */
  rada: {
    heading: ['ПОРІВНЯЛЬНА ТАБЛИЦЯ', 'до проекту Закону України {title}'],
    columns: ['Зміст положення (норми) чинного законодавства', 'Зміст відповідного положення (норми) проекту закону'],
    signature: ['_______________________ (підпис)', '____________________ (власне ім’я та прізвище)'],
    source: 'практика подання законопроектів',
    verified: false,
  },
};

/** Printed on a sheet whose form is not verified. */
export const NOT_VERIFIED = 'форма не звірена';
