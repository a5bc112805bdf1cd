/**
 * What axe finds on a page. Time grows with the number of elements, so of long runs of rows (a glossary of 2,000 terms, a list of acts)
 * every twentieth is looked at, and the first forty: the rows are made by one function, and their HTML is validated whole elsewhere.
 *
 * @example
 * expect(await axeFindings(page)).toEqual([]);
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Rows looked at one by one, and how many of the others are passed over for one that is. */
const FIRST = 40;
const EVERY = 20;

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** `rule: HTML` of the first three elements a rule complains of. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async ({ first, every }) => {
    const { axe } = window as unknown as { axe: Axe };
    const passedOver = [...document.querySelectorAll('tbody, ol, ul, dl')].flatMap((list) => [...list.children].filter((_, at) => at >= first && at % every !== 0));
    const places = passedOver.map((row) => [row, document.createComment('')] as const);
    for (const [row, place] of places) row.replaceWith(place);
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    for (const [row, place] of places) place.replaceWith(row);
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, { first: FIRST, every: EVERY });
}
