/**
 * The command that makes a pack, as a trainer types it.
 *
 * @example
 * packCommand({ acts: ['ua/nt-1', 'eu/tr-1'], tables: [], out: 'nabir' }) // 'npx zvirka pack --acts ua/nt-1,eu/tr-1 --out nabir'
 */
export interface PackTicks {
  acts: readonly string[];
  /** «ua/nt-1/2024-05-12.uk..2026-03-01.uk». */
  tables: readonly string[];
  out: string;
}

/** Undefined while nothing is chosen. Identifiers hold nothing a shell would read as its own. */
export function packCommand({ acts, tables, out }: PackTicks): string | undefined {
  if (acts.length + tables.length === 0) return undefined;
  const option = (name: string, values: readonly string[]): string[] => (values.length > 0 ? [`--${name} ${values.join(',')}`] : []);
  return ['npx zvirka pack', ...option('acts', acts), ...option('tables', tables), `--out ${out}`].join(' ');
}
