/**
 * Relations between acts, told from both sides: what `act.yaml` says of this act, and what the records of other acts
 * say of it. A bond that both sides record is told once.
 *
 * @example
 * relationsOf(act, acts) // [{ kind: 'amends', inverse: true, act: 'ua/nt-3' }]
 */
import type { Act } from '../lib/model/act.ts';

export interface Relation {
  kind: Act['relations'][number]['kind'];
  /** True when the other act's record says it. */
  inverse: boolean;
  /** The other act's id. */
  act: string;
  note?: Act['relations'][number]['note'];
}

/** All relations of an act. A relation to an act that is not in the collection stays: it is a fact all the same. */
export function relationsOf({ id, relations }: Pick<Act, 'id' | 'relations'>, acts: readonly Pick<Act, 'id' | 'relations'>[]): Relation[] {
  const direct = relations.map((relation): Relation => ({ ...relation, inverse: false }));
  const told = (kind: string, act: string): boolean => kind === 'related' && direct.some((relation) => relation.kind === 'related' && relation.act === act);
  const inverse = acts.flatMap((other) =>
    other.relations
      .filter((relation) => relation.act === id && other.id !== id && !told(relation.kind, other.id))
      .map((relation): Relation => ({ ...relation, act: other.id, inverse: true })));
  return [...direct, ...inverse];
}
