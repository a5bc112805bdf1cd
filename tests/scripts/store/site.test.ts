/** The owner's settings: what a person writes into site.yaml, in which layer, and what is said when it is wrong. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSite } from '../../../scripts/store/site.ts';
import { SITE_DEFAULTS } from '../../../src/site.config.ts';
import { file, freshFolder } from '../zvirka.ts';

const { folder, remove } = freshFolder();
afterAll(remove);

let count = 0;
/** Two layers with these settings. */
function layers(content: string, overlay: string): { content: string; overlay: string } {
  count += 1;
  const [lower, upper] = [path.join(folder, `content-${count}`), path.join(folder, `overlay-${count}`)] as [string, string];
  for (const [place, text] of [[lower, content], [upper, overlay]] as const) {
    mkdirSync(place);
    if (text !== '') file(place, 'site.yaml', text);
  }
  return { content: lower, overlay: upper };
}

describe('the settings of a site', () => {
  it('are the defaults where nobody wrote any: no address, no question, no credit', async () => {
    expect(await readSite(layers('', ''), '')).toEqual(SITE_DEFAULTS);
    expect(await readSite(layers('# address: https://a.example\n', ''), '')).toEqual(SITE_DEFAULTS);
  });

  it('of the overlay replace those of content, field by field', async () => {
    const site = await readSite(layers('address: https://a.example\nquestions: {mail: a@a.example}\n', 'questions: {issues: "https://git.a.example/new"}\n'), '');
    expect(site).toMatchObject({ address: 'https://a.example/', questions: { issues: 'https://git.a.example/new' } });
    expect(site.questions).not.toHaveProperty('mail');
  });

  it('give way to the address in ZVIRKA_SITE', async () => {
    expect((await readSite(layers('address: https://a.example/', ''), 'https://b.example/law')).address).toBe('https://b.example/law/');
  });

  it('that are wrong name the file, the line and the field', async () => {
    const wrong = layers('', 'credits: []\nadress: https://a.example\n');
    await expect(readSite(wrong, '')).rejects.toThrow(/site\.yaml:2: .*adress.*address/s);
  });

  it.each(['ftp://a.example/', 'a.example', 'https://a.example/?x=1', 'javascript:alert(1)'])('refuse the address %s', async (address) => {
    await expect(readSite(layers('', ''), address)).rejects.toThrow(/not an address/);
    await expect(readSite(layers('', `address: "${address}"\n`), '')).rejects.toThrow(/site\.yaml:1/);
  });
});
