/**
 * Form B: the порівняльна таблиця of the same section, from the draft to EU law. Its third value is «частково враховує», and the
 * verdict on international obligations (column 6) is one of its own, on the same scale.
 *
 * @example
 * UA_950_B.scale.partial // { value: 'частково враховує' }
 */
import type { OfficialForm } from './form.ts';
import { HEAD_OF_BODY } from './ua-950-a.ts';

export const UA_950_B: OfficialForm = {
  name: 'ua-950-b',
  lang: 'uk',
  direction: 'ua',
  heading: ['ПОРІВНЯЛЬНА ТАБЛИЦЯ', '{draft}', '{title}, CELEX {celex}, редакція {edition}'],
  columns: [
    { title: 'Порядковий номер', share: 3, holds: 'number' },
    { title: 'Положення проекту акта', share: 6, holds: 'answer' },
    { title: 'Відповідні положення джерел права Європейського Союзу (acquis ЄС)', share: 6, holds: 'provision' },
    { title: 'Оцінка відповідності праву Європейського Союзу (acquis ЄС) (відповідає, не суперечить, частково враховує, не відповідає, не врегульовано)', share: 7, holds: 'verdict' },
    { title: 'Відповідні положення джерел міжнародно-правових зобов\'язань України у сфері європейської інтеграції', share: 4, holds: 'obligation' },
    { title: 'Оцінка відповідності міжнародно-правовим зобов\'язанням (відповідає, не суперечить, частково враховує, не відповідає, не врегульовано)', share: 4, holds: 'obligation-verdict' },
  ],
  isNumbered: false,
  scale: {
    conforms: { value: 'відповідає' }, 'no-conflict': { value: 'не суперечить' }, partial: { value: 'частково враховує' },
    conflicts: { value: 'не відповідає' }, unregulated: { value: 'не врегульовано' },
  },
  notApplicable: {},
  signature: HEAD_OF_BODY,
  source: 'Регламент Кабінету Міністрів України, постанова від 18.07.2007 № 950, додаток 1, розділ 4',
  edition: '2026-01-27',
  verified: true,
};
