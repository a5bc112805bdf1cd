import { afterAll, describe, expect, it } from 'vitest';
import { writeTables } from '../../../scripts/bench/tables/collection.ts';
import { openCollection } from '../../../scripts/store/collection.ts';
import { openConcordances, outlinesFor } from '../../../scripts/store/concordances.ts';
import { assess } from '../../../src/lib/concordance/assess.ts';
import { concordanceFaults } from '../../../src/lib/concordance/validate.ts';
import { freshFolder } from '../zvirka.ts';

const { folder, remove } = freshFolder();
afterAll(remove);

describe('the collection that tables are measured on', () => {
  it('holds as many signed rows as asked, none of them wrong, and some stale because the law was amended', async () => {
    expect(writeTables(folder, { tables: 2, rows: 100, laws: 3 })).toEqual({ rows: 200, provisions: 300 });
    const places = { content: folder, overlay: folder };
    const [{ acts }, { files, messages }] = [await openCollection(places), await openConcordances(places)];
    expect(messages).toEqual([]);
    expect(files).toHaveLength(2);
    for (const { concordance } of files) {
      const outlines = await outlinesFor([concordance], acts);
      const errors = concordanceFaults(concordance, { acts: new Set(acts.map(({ act }) => act.id)), outlines, today: '2026-06-01' }).filter(({ message }) => message.severity === 'error');
      expect(errors).toEqual([]);
      const { counts, rows, unassessed } = assess(concordance, outlines);
      expect([rows.length, unassessed.length]).toEqual([100, 50]);
      expect(counts.stale).toBeGreaterThan(0);
      expect(counts.stale).toBeLessThan(20);
      expect(counts.unresolvable + counts.unsigned).toBe(0);
    }
  });
});
