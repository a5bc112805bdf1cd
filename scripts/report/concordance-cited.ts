/** How reports name a provision: «ст. 8, ч. 3» where an outline lists it, else its address. */
import { citationOfPath } from '../../src/components/citation.ts';
import { words } from '../../src/i18n/catalogue.ts';
import type { Speech } from '../../src/lib/model/message.ts';
import type { Outlines } from '../../src/lib/concordance/outline-tree.ts';
import { pathOfProvision } from '../store/concordance-table.ts';

/** `citedProvision('ua/1710-17', 'art_7__para_1', outlines, 'uk')` → «ст. 7, ч. 1». */
export const citedProvision = (act: string, provision: string, outlines: Outlines, speech: Speech): string =>
  citationOfPath(pathOfProvision(act, provision, outlines), words(speech)) || provision;

/** The Ukrainian provisions of a row: «ua/1710-17 ст. 7, ч. 1; ст. 8». */
export const citedAnswers = (ua: readonly { act: string; provisions: readonly string[] }[], outlines: Outlines, speech: Speech): string[] =>
  ua.map(({ act, provisions }) => `${act} ${provisions.map((provision) => citedProvision(act, provision, outlines, speech)).join('; ')}`);
