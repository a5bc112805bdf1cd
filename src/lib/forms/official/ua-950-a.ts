/**
 * Form A: таблиця відповідності of the довідка to drafts of Cabinet acts, one table an EU act (Регламент Кабінету Міністрів України,
 * додаток 1, section 4). The backslash in the name of column 2 stands in the source.
 *
 * @example
 * UA_950_A.columns[4]?.title // 'Необхідні подальші заходи для належного наближення законодавства (…)'
 */
import type { OfficialForm } from './form.ts';

/** Whoever heads the body that drafts: the довідка is signed once, below its last section. */
export const HEAD_OF_BODY = [
  '_______________________________', '(посада керівника органу виконавчої влади)',
  '_____________________', '(власне ім\'я та прізвище)',
  '____ __________ 20__ р.',
] as const;

export const UA_950_A: OfficialForm = {
  name: 'ua-950-a',
  lang: 'uk',
  direction: 'eu',
  heading: ['ТАБЛИЦЯ ВІДПОВІДНОСТІ', '{title}', 'CELEX {celex}, редакція {edition}'],
  columns: [
    { title: 'Порядковий номер', share: 3, holds: 'number' },
    { title: 'Положення акта законодавства ЄС та\\або інших джерел права Європейського Союзу (acquis ЄС) (положення наводяться постатейно)', share: 7, holds: 'provision' },
    { title: 'Міжнародно-правові зобов\'язання у сфері європейської інтеграції (наводяться норми, що стосуються положень, наведених у колонці 2)', share: 5, holds: 'obligation' },
    {
      title: 'Оцінка відповідності (дається оцінка відповідності законодавства України положенням, наведеним у колонках 2 і 3 (відповідає, не суперечить, частково відповідає, не відповідає, не врегульовано), наводяться норми законодавства України з посиланням на акти законодавства, що регулюють відповідний предмет і у яких впроваджено відповідні положення)',
      share: 9, holds: 'assessment',
    },
    { title: 'Необхідні подальші заходи для належного наближення законодавства (необхідні проекти законів, підзаконних актів, методичних настанов тощо)', share: 6, holds: 'measures' },
  ],
  isNumbered: true,
  scale: {
    conforms: { value: 'відповідає' }, 'no-conflict': { value: 'не суперечить' }, partial: { value: 'частково відповідає' },
    conflicts: { value: 'не відповідає' }, unregulated: { value: 'не врегульовано' },
  },
  notApplicable: {},
  signature: HEAD_OF_BODY,
  source: 'Регламент Кабінету Міністрів України, постанова від 18.07.2007 № 950, додаток 1, розділ 4',
  edition: '2026-01-27',
  verified: true,
};
