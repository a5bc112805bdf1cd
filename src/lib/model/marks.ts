/**
 * The marks that say a text is not law: a training text, a translation of ours, a draft. They stand on every page that
 * shows or lists such a text, in words, and on paper too.
 *
 * @example
 * marksOf({ status: 'training' }, { nature: 'working-translation' }) // ['training', 'translation']
 */
import type { Act } from './act.ts';
import type { Nature } from './edition.ts';

export type Mark = 'training' | 'translation' | 'draft';

/** The marks of an act, and of the edition shown when there is one. */
export function marksOf({ status }: Pick<Act, 'status'>, edition?: { nature: Nature }): Mark[] {
  const nature = edition?.nature;
  const marks: [Mark, boolean][] = [
    ['training', status === 'training' || nature === 'training'],
    ['translation', nature === 'working-translation'],
    ['draft', status === 'draft' || nature === 'draft'],
  ];
  return marks.flatMap(([mark, has]) => (has ? [mark] : []));
}
