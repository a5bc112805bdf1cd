/**
 * What `zvirka check` says of the records of proposals, `matches/*.yaml` of both layers: files that cannot be used, names that are not
 * those of their acts, acts the collection does not hold.
 *
 * @example
 * await checkMatches(new Set(['eu/tr-1', 'ua/nt-1']), places) // [match-record-act { act: 'ua/nt-2' } at content/matches/tr-1--nt-2.yaml]
 */
import { message, type Message } from '../../src/lib/model/message.ts';
import { filesOf, lineOfMention, textOfFile } from './knowledge-file.ts';
import { layersOf, shown, type Places } from './layers.ts';
import { matchesFile, readMatches } from './matches.ts';
import { chosenPack } from './pack-choice.ts';

/** Messages say file and line; `acts` are the ids of the collection. In a trainer pack only its own acts are asked. Never throws on a bad file. */
export async function checkMatches(acts: ReadonlySet<string>, places: Places): Promise<Message[]> {
  const messages: Message[] = [];
  const packed = chosenPack()?.acts;
  for (const [name, file] of await filesOf(layersOf(places), 'matches', '.yaml')) {
    const text = await textOfFile(file, messages);
    const record = text === undefined ? undefined : readMatches(text, shown(file), messages);
    if (text === undefined || !record || (packed && !packed.includes(record.eu))) continue;
    const expected = matchesFile(record.eu, record.ua);
    if (`matches/${name}` !== expected) messages.push(message('match-record-name', { expected }, `${shown(file)}:1`));
    for (const act of [record.eu, record.ua]) if (!acts.has(act)) messages.push(message('match-record-act', { act }, `${shown(file)}:${lineOfMention(text, act)}`));
  }
  return messages;
}
