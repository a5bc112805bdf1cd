/** Reading in a capped child: whatever the file holds, one sentence, in time, in memory. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCapped } from '../../scripts/store/capped.ts';
import { sentence } from '../../src/lib/model/message.ts';
import { bomb, manyHtmlParagraphs, manyLines, manyParagraphs, mostLines, mostParagraphs, nestedControls, nestedHtml, paragraphsBelowTheSizeLimit } from '../hostile-files.ts';
import { paragraph, wordFile } from '../word-files.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zvirka-capped-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (bytes: Uint8Array): string => {
  const name = path.join(folder, `${Math.random()}`);
  writeFileSync(name, bytes);
  return name;
};

/** The most memory a process ever had, in MB; Linux tells it while the process lives. */
const peakOf = (pid: number | undefined): number => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
};

async function measured(bytes: Uint8Array): Promise<{ codes: string[]; blocks: number; seconds: number; peak: number }> {
  const name = file(bytes);
  const started = performance.now();
  let peak = 0;
  let watch: NodeJS.Timeout | undefined;
  const { value, messages } = await readCapped(name, {
    onStart: (child) => {
      watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 10);
    },
  });
  clearInterval(watch);
  return { codes: messages.map(({ code }) => code), blocks: value.blocks.length, seconds: (performance.now() - started) / 1000, peak };
}

describe('a file read in a capped child', () => {
  it('is the same as read here', async () => {
    const { value, messages } = await readCapped(file(wordFile({ body: paragraph('Стаття 1. Цей Закон визначає порядок контролю.') })));
    expect({ value, messages }).toEqual({
      value: { dialect: 'docx', lang: 'uk', blocks: [{ kind: 'text', text: 'Стаття 1. Цей Закон визначає порядок контролю.', at: 1 }], facts: {} },
      messages: [],
    });
  });

  it('gets the decision about tracked changes', async () => {
    const changed = wordFile({ body: paragraph('<w:ins w:id="1"><w:r><w:t>нове</w:t></w:r></w:ins>') });
    expect((await readCapped(file(changed))).messages.map(({ code }) => code)).toEqual(['docx-changes', 'docx-change-insertion']);
    expect((await readCapped(file(changed), { changes: 'accept' })).value.blocks.map(({ text }) => text)).toEqual(['нове']);
  });
});

describe('a file that cannot be opened', () => {
  it('because it is not there', async () => {
    expect((await readCapped(path.join(folder, 'немає.docx'))).messages.map(({ code }) => code)).toEqual(['source-missing']);
  });

  it('because it is a folder', async () => {
    expect((await readCapped(folder)).messages.map(({ code }) => code)).toEqual(['source-folder']);
  });
});

describe('a hostile file ends in one sentence, within 30 s and 1 GB', () => {
  it.each([
    ['a decompression bomb', bomb, 'docx-part-too-large'],
    ['1.5 million paragraphs of Word', manyParagraphs, 'docx-part-too-large'],
    ['780,000 paragraphs of Word', paragraphsBelowTheSizeLimit, 'source-too-many-blocks'],
    ['1.5 million paragraphs of HTML', manyHtmlParagraphs, 'source-too-many-tags'],
    ['1.5 million lines', manyLines, 'source-too-many-blocks'],
    ['20,000 nested content controls', () => nestedControls(20_000), 'source-too-deep'],
    ['half a Word file', () => wordFile({ body: paragraph('Стаття 1.') }).subarray(0, 300), 'source-zip-damaged'],
    ['a locked Word file', () => strToU8('\xd0\xcf\x11\xe0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e', true), 'source-office-locked'],
  ])('%s', async (_, make, code) => {
    const { codes, blocks, seconds, peak } = await measured(make());
    expect([codes, blocks]).toEqual([[code], 0]);
    expect(seconds).toBeLessThan(30);
    expect(peak).toBeLessThan(1000);
  });

  it.each([
    ['as many paragraphs of Word as are read at all', () => mostParagraphs(99_990)],
    ['as many lines as are read at all', () => mostLines(99_000)],
    ['20,000 nested elements of HTML', () => nestedHtml('div', 20_000)],
  ])('%s: read or refused', async (_, make) => {
    const { codes, blocks, seconds, peak } = await measured(make());
    expect(blocks > 0 ? codes : [...codes, 'refused'], 'blocks, or exactly one refusal').toHaveLength(blocks > 0 ? 0 : 2);
    expect(seconds).toBeLessThan(30);
    expect(peak).toBeLessThan(1000);
  });

  it('out of time: the child is ended and the sentence says so', async () => {
    const { value, messages } = await readCapped(file(mostParagraphs(50_000)), { seconds: 0.2 });
    expect([value.blocks, messages.map(({ code, facts }) => [code, facts])]).toEqual([[], [['reading-timeout', { seconds: 0.2 }]]]);
    expect(sentence(messages[0]!, 'uk')).toBe('Файл читався довше, ніж 0.2 с, і читання зупинено. Перевірте, чи той це файл; якщо так, поділіть його.');
  });

  it('out of memory: the child falls and this process does not', async () => {
    const { messages } = await readCapped(file(mostLines(99_000)), { megabytes: 30 });
    expect(messages.map(({ code, facts }) => [code, facts])).toEqual([['reading-memory', { megabytes: 30 }]]);
  });
});
