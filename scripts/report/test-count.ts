/**
 * Counts tests from vitest's JSON report, so that nothing that failed goes uncounted: a test file that could not even be
 * loaded has no tests in the report and counts as one failure; so does a run that failed without a failing test.
 *
 * @example
 * countLine({ passed: 12, failed: 0, skipped: 3 }) // '12 passed, 0 failed, 3 skipped'
 */
import * as z from 'zod';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/** The counts of a run. `json` is the report, undefined when the run left none; `code` is the exit code. */
export function countOf(json: string | undefined, code: number): Count {
  const read = report.safeParse(parsed(json));
  if (!read.success) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = read.data;
  const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed')).length;
  const failed = numFailedTests + unloaded;
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: numPendingTests + numTodoTests };
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
}

/** The last line of `npm test`. */
export const countLine = ({ passed, failed, skipped }: Count): string => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
