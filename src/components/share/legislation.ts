/**
 * An act for machines: JSON-LD in the words of schema.org (`Legislation`, which follows the European Legislation Identifier).
 *
 * Only facts that somebody checked against a source are told, because this markup has no word for "unverified": force, dates,
 * issuer, identifiers. A training text is a `LearningResource` and a draft a `CreativeWork`: neither may look like law to a
 * machine. Every text here is a republication, so its legal value is `UnofficialLegalValue`. Relations are left out:
 * `legislationTransposes` binds a Member State, and `legislationChanges` is told by the amending act, not by a record.
 *
 * @example
 * legislationOf(entry, 'uk', {}) // { '@context': 'https://schema.org', '@type': 'Legislation', name: 'Про …', … }
 */
import type { EditionFile } from '../../../scripts/store/collection.ts';
import { spoken, words, type Speech } from '../../i18n/catalogue.ts';
import type { Act } from '../../lib/model/act.ts';
import { marksOf, type Mark } from '../../lib/model/marks.ts';
import type { Site } from '../../site.config.ts';
import { uncheckedFacts } from '../checks.ts';
import { datedPath } from '../editions.ts';
import { absolute } from './address.ts';
import { editionDataPath } from './data.ts';

type Json = string | Json[] | { [name: string]: Json };

/** `LegalForceStatus` of schema.org; a suspended or unknown act has no word there. */
const FORCE: Partial<Record<Act['status'], string>> = { 'in-force': 'InForce', 'not-yet-in-force': 'NotInForce', repealed: 'NotInForce' };

/** What a text is that is no law; a working translation is one of a law. */
const NO_LAW: Partial<Record<Mark, Record<string, string>>> = {
  training: { '@type': 'LearningResource', learningResourceType: 'training text' },
  draft: { '@type': 'CreativeWork', creativeWorkStatus: 'Draft' },
};

const JURISDICTIONS: Record<string, string> = { ua: 'UA', eu: 'EU' };

/** The act with the edition a page shows, ready to be written as JSON. */
export function legislationOf(act: Act, edition: EditionFile | undefined, speech: Speech, site: Pick<Site, 'address'>): Json {
  const noLaw = marksOf(act, edition).map((mark) => NO_LAW[mark]).find((facts) => facts !== undefined);
  const title = spoken(act.title, speech);
  return present({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: title.text,
    description: act.summary && spoken(act.summary, speech).text,
    ...(noLaw ?? lawOf(act, speech)),
    sameAs: act.addresses,
    workExample: edition && exampleOf(edition, speech, site, noLaw === undefined),
  });
}

/** What only a law has. */
function lawOf(act: Act, speech: Speech): Record<string, Json | undefined> {
  const unchecked = new Set(uncheckedFacts(act));
  const checked = <T>(fact: keyof Act, value: T): T | undefined => (unchecked.has(fact) ? undefined : value);
  const { eli, celex, rada } = act.identifiers;
  const force = checked('status', FORCE[act.status]);
  const issuer = checked('issuer', spoken(act.issuer, speech).text);
  return {
    legislationType: words(speech).kinds[act.kind],
    legislationIdentifier: [checked('number', act.number), ...(checked('identifiers', [eli, celex, rada]) ?? [])].filter((id) => id !== undefined),
    legislationDate: checked('adopted', act.adopted),
    datePublished: checked('published', act.published),
    legislationPassedBy: issuer === undefined ? undefined : { '@type': 'Organization', name: issuer },
    legislationLegalForce: force && `https://schema.org/${force}`,
    legislationJurisdiction: JURISDICTIONS[act.id.slice(0, act.id.indexOf('/'))],
  };
}

/** The text shown, and the same as data. */
function exampleOf(edition: EditionFile, speech: Speech, site: Pick<Site, 'address'>, law: boolean): Json {
  const data = absolute(site, editionDataPath(edition));
  return present({
    '@type': law ? 'LegislationObject' : 'CreativeWork',
    inLanguage: edition.lang,
    ...(law && { legislationDateVersion: edition.date, legislationLegalValue: 'https://schema.org/UnofficialLegalValue' }),
    url: absolute(site, datedPath(speech, edition)),
    isBasedOn: edition.source.url,
    publisher: { '@type': 'Organization', name: edition.source.publisher },
    encoding: data === undefined ? undefined : { '@type': 'MediaObject', encodingFormat: 'application/json', contentUrl: data },
  });
}

/** Without what is not known. */
function present(facts: Record<string, Json | undefined>): Json {
  return Object.fromEntries(Object.entries(facts).filter((pair): pair is [string, Json] => pair[1] !== undefined && !(Array.isArray(pair[1]) && pair[1].length === 0)));
}

/** JSON that may stand inside `<script type="application/ld+json">`: no `<` can end the element or open a comment. */
export const inScript = (json: Json): string => JSON.stringify(json).replace(/</g, '\\u003c');
