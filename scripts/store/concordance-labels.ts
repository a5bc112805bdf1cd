/** The words in which forms and workbooks name verdicts, bodies and the like: those of the site. */
import { CONCORDANCE_WORDS } from '../../src/i18n/concordance-words.ts';
import { words } from '../../src/i18n/catalogue.ts';
import type { Labels } from '../../src/lib/forms/official/words.ts';
import type { Speech } from '../../src/lib/model/message.ts';

/** `labelsIn('uk').verdicts.partial` → «частково відповідає». */
export function labelsIn(speech: Speech): Labels {
  const { verdicts, grounds, kinds, instruments, accession } = CONCORDANCE_WORDS[speech];
  const { 'not-applicable': _, 'not-assessed': __, ...scale } = verdicts;
  return { verdicts, scale, grounds, kinds, instruments, accession, bodies: words(speech).bodies };
}
