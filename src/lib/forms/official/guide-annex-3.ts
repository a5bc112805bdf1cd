/**
 * The Commission's Guide to the Approximation of environmental legislation, annex 3, table of concordance: two groups of columns and
 * marks for a scale. Marks and comment stand in one column.
 *
 * @example
 * GUIDE_ANNEX_3.scale.partial // { value: '–/+' }
 */
import type { OfficialForm } from './form.ts';

export const GUIDE_ANNEX_3: OfficialForm = {
  name: 'guide-annex-3',
  lang: 'en',
  direction: 'eu',
  heading: ['TABLE OF CONCORDANCE', '{title}', 'CELEX {celex}, state of {edition}'],
  columns: [
    { title: 'EU Directive: Article', share: 3, holds: 'provision-number' },
    { title: 'EU Directive: Obligation', share: 6, holds: 'duty' },
    { title: 'EU Directive: Deadline', share: 3, holds: 'due' },
    { title: 'National Legislation: Existing', share: 6, holds: 'answers' },
    { title: 'National Legislation: Proposed', share: 6, holds: 'measure' },
    { title: 'Compliance', share: 6, holds: 'assessment' },
  ],
  isNumbered: false,
  scale: {
    conforms: { value: '+' }, 'no-conflict': { value: '–/+', remark: 'national law does not contradict the provision and does not implement it expressly' },
    partial: { value: '–/+' }, conflicts: { value: 'direct conflict' }, unregulated: { value: '0' },
  },
  notApplicable: {},
  signature: [],
  source: 'European Commission, Guide to the Approximation of European Union Environmental Legislation, annex 3',
  verified: false,
};
