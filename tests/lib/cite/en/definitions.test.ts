/** Short titles that a text gives an act. */
import { expect, it } from 'vitest';
import { definedTitleAfter } from '../../../../src/lib/cite/en/definitions.ts';

it.each([
  [' of 13 July 2009 establishing a Community Code on Visas (the ‘Visa Code’) applies', 'Visa Code'],
  [' of 7 March 2002 on a common regulatory framework (Framework Directive) (3)', 'Framework Directive'],
  [' (3) (hereinafter referred to as “the Universal Service Directive”)', 'Universal Service Directive'],
  [', hereinafter referred to as the Access Directive, applies', 'Access Directive'],
  [' (the Securitisation Regulation) applies', 'Securitisation Regulation'],
])('%s', (after, title) => expect(definedTitleAfter(after)).toBe(title));

it.each([
  [' applies. Another sentence has the act (the ‘Visa Code’)'], // not of this act
  [' (the ‘Charter’)'], // a treaty has a name of its own
  [' (OJ L 281, 23.11.1995, p. 31)'],
  [' (the Regulation)'],
])('none: %s', (after) => expect(definedTitleAfter(after)).toBeUndefined());
