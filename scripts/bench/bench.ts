/**
 * Runs measures one after another in a temporary folder of their own, which is gone at the end whatever happens.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { agreementMeasure } from './agreement/measure.ts';
import { buildMeasure } from './build/measure.ts';
import { bulkMeasure } from './bulk/measure.ts';
import { citationsMeasure } from './citations/measure.ts';
import { compareMeasure } from './compare/measure.ts';
import { corpusFolder } from './corpus.ts';
import { correlationMeasure } from './correlation/measure.ts';
import { docxMeasure } from './docx/measure.ts';
import { fidelityMeasure } from './fidelity/measure.ts';
import { fuzzMeasure } from './fuzz/measure.ts';
import { matchingMeasure } from './matching/measure.ts';
import type { Measure, Measured, MeasureName } from './measure.ts';
import { notesMeasure } from './notes/measure.ts';
import { pageMeasure } from './page/measure.ts';
import { outlineMeasure } from './outline/measure.ts';
import { searchMeasure } from './search/measure.ts';
import { tablesMeasure } from './tables/measure.ts';
import { throughputMeasure } from './throughput/measure.ts';

const ALL: Record<MeasureName, Measure> = {
  fidelity: fidelityMeasure,
  outline: outlineMeasure,
  notes: notesMeasure,
  citations: citationsMeasure,
  correlation: correlationMeasure,
  matching: matchingMeasure,
  tables: tablesMeasure,
  agreement: agreementMeasure,
  compare: compareMeasure,
  bulk: bulkMeasure,
  fuzz: fuzzMeasure,
  throughput: throughputMeasure,
  docx: docxMeasure,
  build: buildMeasure,
  search: searchMeasure,
  page: pageMeasure,
};

export interface Benched {
  measure: Measure;
  measured: Measured;
}

/**
 * Runs the named measures and hands each over as soon as it is done. A measure that fails is told and named in the answer;
 * the others go on.
 */
export async function bench(
  names: readonly MeasureName[],
  quick: boolean,
  tell: (line: string) => void,
  done: (benched: Benched) => Promise<void>,
): Promise<MeasureName[]> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'zvirka-bench-'));
  const failed: MeasureName[] = [];
  try {
    for (const name of names) {
      const measure = ALL[name];
      try {
        await done({ measure, measured: await measure.run({ quick, corpus: corpusFolder(), tell, scratch }) });
      } catch (cause) {
        failed.push(name);
        tell(`${name}: not measured, ${cause instanceof Error ? cause.message : String(cause)}`);
      }
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return failed;
}
