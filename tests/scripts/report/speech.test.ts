import { describe, expect, test } from 'vitest';
import { speechOf } from '../../../scripts/report/speech.ts';

describe('the language of messages', () => {
  test.each([
    ['Ukrainian when nothing is set', {}, 'uk'],
    ['Ukrainian where the system names no language', { LANG: 'C.UTF-8' }, 'uk'],
    ['English on an English system', { LANG: 'en_GB.UTF-8' }, 'en'],
    ['LC_ALL before LANG', { LC_ALL: 'uk_UA.UTF-8', LANG: 'en_GB.UTF-8' }, 'uk'],
    ['ZVIRKA_LANG before both', { ZVIRKA_LANG: 'en', LC_ALL: 'uk_UA.UTF-8' }, 'en'],
    ['Ukrainian on a system in a third language', { LANG: 'pl_PL.UTF-8' }, 'uk'],
  ])('is %s', (_, environment, speech) => {
    expect(speechOf(environment)).toBe(speech);
  });
});
