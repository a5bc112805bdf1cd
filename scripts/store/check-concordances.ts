/** What `zvirka check` says of the concordances and of the outlines they stand on. */
import type { ActEntry } from './collection.ts';
import type { Finding } from './check-collection.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import { standIns } from '../../src/lib/concordance/stand-ins.ts';
import { concordanceFaults } from '../../src/lib/concordance/validate.ts';
import type { Outline } from '../../src/lib/edition/outline-rows.ts';
import { openConcordances, outlinesFor } from './concordances.ts';
import { shown, type Places } from './layers.ts';
import { datedOutlines, loadOutline, readOutlineFile } from './outlines.ts';

/** Findings on every concordance, each with its line; `messages` on files that could not be used say their place themselves. */
export async function checkConcordances(acts: readonly ActEntry[], places: Places, today?: string): Promise<{ findings: Finding[]; messages: Message[] }> {
  const { files, messages } = await openConcordances(places);
  const ids = new Set(acts.map(({ act }) => act.id));
  const findings: Finding[] = [];
  for (const { concordance, file, lineOf } of files) {
    const outlines = await outlinesFor([concordance], acts);
    for (const { message: m, path } of concordanceFaults(concordance, { acts: ids, outlines, today })) {
      findings.push({ message: m, file: shown(file), line: lineOf(path), act: concordance.act });
    }
    const { count, all, first } = standIns(concordance);
    if (first) findings.push({ message: message('english-stand-in', { count, all }), file: shown(file), line: lineOf(first), act: concordance.act });
  }
  return { findings, messages };
}

/** Findings on the outlines of an act: those that cannot be read, and whether a text of the same edition is the text they were made of. */
export async function checkOutlines(entry: ActEntry): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { text, outline, ...meta } of datedOutlines(entry)) {
    if (!outline) continue;
    const { value, messages } = await readOutlineFile(outline);
    const place = { file: shown(outline.file), act: entry.act.id };
    findings.push(...messages.map(({ at, ...m }): Finding => ({ message: m, ...place, ...(typeof at === 'number' && { line: at }) })));
    if (value && text) findings.push({ message: heldAgainst(value, await loadOutline({ ...meta, text })), ...place });
  }
  return findings;
}

/** Whether a text is the one an outline was made of, provision by provision. */
export function heldAgainst(outline: Outline, text: Outline): Message {
  const [listed, printed] = [outline, text].map(({ rows }) => new Map(rows.map(({ eid, sha256 }) => [eid, sha256]))) as [Map<string, string>, Map<string, string>];
  const different = [...listed].filter(([eid, sha256]) => printed.has(eid) && printed.get(eid) !== sha256).map(([eid]) => eid);
  const missing = [...listed.keys()].filter((eid) => !printed.has(eid));
  const added = [...printed.keys()].filter((eid) => !listed.has(eid));
  const first = different[0] ?? missing[0] ?? added[0];
  if (first === undefined) return message('outline-text-same', { count: listed.size });
  return message('outline-text-differs', { equal: listed.size - different.length - missing.length, different: different.length, missing: missing.length, added: added.length, eid: first });
}
