/**
 * The official forms by name. The порівняльна таблиця of drafts (додаток 7) is made of a comparison and stands in `comparative/`.
 *
 * @example
 * OFFICIAL_FORMS['ua-950-a'].columns.length // 5
 */
import { EU_MK } from './eu-mk.ts';
import type { OfficialForm, OfficialFormName } from './form.ts';
import { GUIDE_ANNEX_3 } from './guide-annex-3.ts';
import { UA_950_A } from './ua-950-a.ts';
import { UA_950_B } from './ua-950-b.ts';

export const OFFICIAL_FORMS: Record<OfficialFormName, OfficialForm> = { 'ua-950-a': UA_950_A, 'ua-950-b': UA_950_B, 'eu-mk': EU_MK, 'guide-annex-3': GUIDE_ANNEX_3 };
