/** The names of the columns of the Cabinet's forms held against the Rules themselves. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OFFICIAL_FORMS } from '../../src/lib/forms/official/forms.ts';
import { corpus, hasCorpus } from './corpus.ts';

describe.skipIf(!hasCorpus)('Регламент Кабінету Міністрів України (№ 950), додаток 1', () => {
  it.each(['ua-950-a', 'ua-950-b'] as const)('has the columns of %s, letter for letter and in their order', (name) => {
    const lines = readFileSync(corpus('ua', 'rada-txt', '237967.txt'), 'utf8').split(/\r?\n/).map((line) => line.trim());
    const titles = OFFICIAL_FORMS[name].columns.map(({ title }) => title);
    const from = lines.findIndex((line, at) => line === titles[0] && lines[at + 1] === titles[1]);
    expect(from).toBeGreaterThan(0);
    expect(lines.slice(from, from + titles.length)).toEqual(titles);
  });
});
