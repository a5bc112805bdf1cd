/** What a table leaves out is listed, at the level a lawyer would judge it. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { unassessedIn } from '../../../src/lib/concordance/coverage.ts';
import { HASH_OF_NOTHING, outlineTree } from '../../../src/lib/concordance/outline-tree.ts';
import { readMarkdown } from '../../../src/lib/edition/markdown-read.ts';
import { outlineOf } from './sketch.ts';

const TEXT = `---
act: eu/tr-9
date: 2024-01-01
lang: en
nature: training
source:
  publisher: own
  format: own
---

# TRAINING REGULATION

Having regard to the Treaty,

(1) Checks matter.

## CHAPTER I<br>GENERAL

### Article 1<br>Definitions

For this Regulation:

(a) check means a look;

(b) person means anybody;

### Article 2<br>Checks

1. Every person shall be checked.

    (a) on entry;

    (b) on exit.

2. The check shall be short.

## CHAPTER II<br>FINAL

### Article 3<br>Repeal

This Regulation repeals another.

### Article 4

# ANNEX I

Signs at lanes.
`;
const tree = outlineTree(outlineOf('eu/tr-9', '2024-01-01', readMarkdown(TEXT).value.body));
const lacking = (covered: string[], scope?: string[]): string[] => unassessedIn(tree, new Set(covered), scope).map(({ eid }) => eid);

test('the hash of a provision that says nothing is that of the empty text', () => {
  expect(HASH_OF_NOTHING).toBe(createHash('sha256').update('').digest('hex'));
});

describe('without a row', () => {
  test('the whole act is listed: articles, of those with paragraphs the paragraphs, annexes; no recital, no article without text', () => {
    expect(lacking([])).toEqual(['art_1', 'art_2__para_1', 'art_2__para_2', 'art_3', 'att_I']);
  });

  test('a scope leaves the rest out, whether it names an article, a chapter or a paragraph', () => {
    expect(lacking([], ['chp_II'])).toEqual(['art_3']);
    expect(lacking([], ['art_1', 'art_2__para_2'])).toEqual(['art_1', 'art_2__para_2']);
  });
});

describe('an article is covered', () => {
  test('by a row for itself, though it has paragraphs', () => {
    expect(lacking(['art_2'])).toEqual(['art_1', 'art_3', 'att_I']);
  });

  test('by a row for the chapter it stands in', () => {
    expect(lacking(['chp_I'])).toEqual(['art_3', 'att_I']);
  });

  test('by rows for all its paragraphs', () => {
    expect(lacking(['art_2__para_1', 'art_2__para_2', 'art_3', 'att_I'])).toEqual(['art_1']);
  });

  test('by rows for all its points; the words that lead them in need no row', () => {
    expect(lacking(['art_1__point_a', 'art_1__point_b'])).not.toContain('art_1');
    expect(lacking(['art_1__point_a'])).toContain('art_1__point_b');
  });

  test('not by rows for some points of a paragraph: the other points are listed', () => {
    expect(lacking(['art_2__para_1__point_a'])).toEqual(['art_1', 'art_2__para_1__point_b', 'art_2__para_2', 'art_3', 'att_I']);
  });
});
