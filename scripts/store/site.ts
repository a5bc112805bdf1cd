/**
 * The owner's facts about the site, from `site.yaml` of the layers and from ZVIRKA_SITE: a field of the overlay replaces the
 * same field of `content/`, the variable replaces the address.
 *
 * @example
 * (await readSite()).address // 'https://law.example.org/zvirka/', always with a slash at the end, or undefined
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readRecord } from '../../src/lib/edition/record.ts';
import { sentence } from '../../src/lib/model/message.ts';
import { SITE_DEFAULTS, siteSchema, type Site, type SiteFile } from '../../src/site.config.ts';
import { usageError } from '../report/usage-error.ts';
import { layersOf, shown, type Places } from './layers.ts';

/** Reads them. Throws a `UsageError` that names the file, the line and what is expected there. */
export async function readSite(places: Places = {}, given = process.env['ZVIRKA_SITE']): Promise<Site> {
  const files = await Promise.all(layersOf(places).map(({ folder }) => readSiteFile(path.join(folder, 'site.yaml'))));
  const site: Site = Object.assign({}, SITE_DEFAULTS, ...files);
  const address = given || site.address;
  if (address === undefined) return site;
  if (!siteSchema.shape.address.safeParse(address).success) throw usageError('not-a-url', { given: address, option: 'ZVIRKA_SITE' });
  return { ...site, address: address.endsWith('/') ? address : `${address}/` };
}

async function readSiteFile(file: string): Promise<SiteFile> {
  const text = await readFile(file, 'utf8').catch(() => '');
  if (text.split('\n').every((line) => /^\s*(?:#|$)/.test(line))) return {};
  const { value, messages } = readRecord(text, siteSchema);
  if (value) return value;
  const [first] = messages;
  throw usageError('bad-site-file', { file: `${shown(file)}:${first?.at ?? 1}`, uk: first ? sentence(first, 'uk') : '', en: first ? sentence(first, 'en') : '' });
}
