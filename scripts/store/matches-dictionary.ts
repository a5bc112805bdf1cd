/**
 * The dictionary of matching from what the collection holds: the termbase, and units of acts that it has in Ukrainian and in English at
 * the same date, paired by eId.
 *
 * @example
 * const { dictionary, terms } = await matchDictionary(messages);
 */
import { dictionaryOf, type Dictionary, type TermPair } from '../../src/lib/match/dictionary.ts';
import type { Message } from '../../src/lib/model/message.ts';
import { provisionsIn } from '../../src/lib/edition/text.ts';
import { loadEdition, openCollection, type EditionFile } from './collection.ts';
import { readTerms } from './knowledge-terms.ts';
import { layersOf, type Places } from './layers.ts';

export async function matchDictionary(messages: Message[], places: Places = {}): Promise<{ dictionary: Dictionary; terms: number }> {
  const terms = await readTerms(layersOf(places), messages);
  return { dictionary: dictionaryOf(terms, await parallelUnits(places)), terms: terms.length };
}

/** Texts of provisions that stand in both languages. */
export async function parallelUnits(places: Places = {}): Promise<TermPair[]> {
  const pairs: TermPair[] = [];
  for (const { editions } of (await openCollection(places)).acts) {
    for (const uk of editions.filter(({ lang }) => lang === 'uk')) {
      const en = editions.find(({ lang, date }) => lang === 'en' && date === uk.date);
      if (en) pairs.push(...(await unitsOfBoth(uk, en)));
    }
  }
  return pairs;
}

async function unitsOfBoth(uk: EditionFile, en: EditionFile): Promise<TermPair[]> {
  const [ours, theirs] = [await loadEdition(uk), await loadEdition(en)];
  const english = new Map([...provisionsIn(theirs.body)].map(({ eid, text }) => [eid, text]));
  return [...provisionsIn(ours.body)].flatMap(({ eid, kind, text }) => {
    const other = english.get(eid);
    return kind === 'note' || text === '' || other === undefined || other === '' ? [] : [{ uk: text, en: other }];
  });
}
