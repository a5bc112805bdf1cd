/**
 * Form EU-MK of North Macedonia, nine columns: the closest published practice of a candidate country. «Fully» leaves columns 7 and 8
 * empty. No value is evidenced for national law that contradicts or is silent: column 6 stays empty there, 7 to 9 say it.
 *
 * @example
 * EU_MK.notApplicable.discretionary // 'discretionary provision'
 */
import type { OfficialForm } from './form.ts';

export const EU_MK: OfficialForm = {
  name: 'eu-mk',
  lang: 'en',
  direction: 'eu',
  heading: [
    'TABLE OF CONCORDANCE EU-MK', '{title}', 'CELEX {celex}, state of {edition}', 'Official Journal: {oj}', 'Amendments, in order, with CELEX: {amendments}',
    'National legal acts: {acts}', 'Date of drafting: {date}', 'Version of the form: {version}', 'Responsible person and institution: {responsible}',
  ],
  columns: [
    { title: 'Article number', share: 3, holds: 'provision-number' },
    { title: 'Article', share: 7, holds: 'provision-text' },
    { title: 'Title of the national legal act (abbreviation)', share: 5, holds: 'answer-acts' },
    { title: 'Number of the article of the national act', share: 4, holds: 'answer-numbers' },
    { title: 'Article of the national legal act', share: 7, holds: 'answer-texts' },
    { title: 'Is it fully approximated', share: 5, holds: 'verdict' },
    { title: 'If not fully, how', share: 5, holds: 'measure' },
    { title: 'Planned time limit for full approximation', share: 5, holds: 'due' },
    { title: 'Comment', share: 5, holds: 'comment' },
  ],
  isNumbered: true,
  scale: {
    conforms: { value: 'fully' }, 'no-conflict': { value: 'partially', remark: 'national law does not contradict the provision and does not implement it expressly' },
    partial: { value: 'partially' }, conflicts: { remark: 'national law does not conform' }, unregulated: { remark: 'not regulated in national law' },
  },
  notApplicable: { institutional: 'not to be transposed', final: 'not to be transposed', 'upon-accession': 'not relevant', 'not-relevant': 'not relevant', discretionary: 'discretionary provision' },
  signature: [],
  source: 'Secretariat for Legislation of North Macedonia, handbook on transposition, pp. 118, 122–124, 129, 131, 138, 144; OG 92/10. Names of the columns translated from Macedonian',
  verified: false,
};
