/**
 * The answer of `zvirka check --json`: the contract's counts and every finding with file, line, provision and act.
 *
 * @example
 * checkJson(checked, 'uk').fidelity // { checked: 4, equal: 4, different: 0, unusable: 0, withoutSource: 1, own: 5, skipped: 0 }
 */
import type { Nature } from '../../src/lib/model/edition.ts';
import { sentence, type Severity, type Speech } from '../../src/lib/model/message.ts';
import type { Checked, Finding } from '../store/check-collection.ts';
import type { FidelityState } from '../store/check-fidelity.ts';

export interface FindingJson {
  code: string;
  severity: Severity;
  text: string;
  file: string;
  line?: number;
  eid?: string;
  act?: string;
}

export interface CheckJson {
  acts: number;
  editions: number;
  natures: Partial<Record<Nature, number>>;
  /** `checked` editions were held against their sources: `equal`, `different`, or the source was `unusable`. */
  fidelity: { checked: number } & Record<FidelityState, number>;
  errors: number;
  warnings: number;
  messages: FindingJson[];
}

export const checkJson = ({ acts, editions, natures, fidelity, findings }: Checked, speech: Speech): CheckJson => ({
  acts,
  editions,
  natures,
  fidelity: { checked: fidelity.equal + fidelity.different + fidelity.unusable, ...fidelity },
  errors: countOf(findings, 'error'),
  warnings: countOf(findings, 'warning'),
  messages: findings.map(({ message: m, file, line, eid, act }) => ({
    code: m.code, severity: m.severity, text: sentence(m, speech), file,
    ...(line !== undefined && { line }), ...(eid !== undefined && { eid }), ...(act !== undefined && { act }),
  })),
});

export const countOf = (findings: readonly Finding[], severity: Severity): number => findings.filter(({ message: m }) => m.severity === severity).length;
