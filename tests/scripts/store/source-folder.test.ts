/** A folder of Formex is a source as a file is; any other folder is refused before it is read. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { articlesOf } from '../../../src/lib/edition/text.ts';
import { open } from '../../../scripts/store/opened.ts';
import { isSourceFolder } from '../../../scripts/store/source-folder.ts';

const root = mkdtempSync(path.join(tmpdir(), 'zvirka-folder-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const folder = (name: string, files: Record<string, string>): string => {
  mkdirSync(path.join(root, name));
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(root, name, file), text);
  return path.join(root, name);
};
const ACT = '<ACT><TITLE><TI><P>REGULATION (EU) 2030/7</P></TI></TITLE><ENACTING.TERMS><ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><ALINEA>Ships sail.</ALINEA></ARTICLE></ENACTING.TERMS></ACT>';
const ANNEX = '<ANNEX><TITLE><TI><P>ANNEX</P></TI></TITLE><CONTENTS><P>Ships.</P></CONTENTS></ANNEX>';

describe('a folder', () => {
  it('of Formex is opened as one text', async () => {
    const { dialect, body, text } = await open(folder('en.fmx4', { 'a.xml': ACT, 'b.xml': ANNEX, 'picture.tif': 'II*' }));
    expect([dialect, articlesOf(body).length, text()]).toEqual(['formex', 1, 'REGULATION (EU) 2030/7\nArticle 1\nShips sail.\nANNEX\nShips.']);
  });

  it('without XML, or with folders in it, is none', async () => {
    const notes = folder('notes', { 'readme.txt': 'No law.' });
    const deep = folder('deep', { 'a.xml': ACT });
    mkdirSync(path.join(deep, 'more'));
    expect([await isSourceFolder(notes), await isSourceFolder(deep), await isSourceFolder(path.join(root, 'absent'))]).toEqual([false, false, false]);
    await expect(open(notes)).rejects.toMatchObject({ code: 'is-a-folder' });
  });

  it('whose XML is no law is refused in a sentence', async () => {
    expect((await open(folder('other', { 'a.xml': '<catalog/>' }))).messages.map(({ code }) => code)).toEqual(['source-archive']);
  });
});
