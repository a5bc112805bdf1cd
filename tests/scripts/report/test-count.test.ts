import { describe, expect, test } from 'vitest';
import { countLine, countOf } from '../../../scripts/report/test-count.ts';

const report = (parts: Record<string, unknown>): string =>
  JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...parts });

describe('counting tests', () => {
  test('passed, failed and skipped are those of the report; a test to be written is skipped', () => {
    expect(countOf(report({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }), 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  test('a test file that could not be loaded counts as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }, { status: 'failed', assertionResults: [{ status: 'failed' }] }];
    expect(countOf(report({ numFailedTests: 1, testResults }), 1)).toEqual({ passed: 0, failed: 2, skipped: 0 });
  });

  test('a run that failed without a failing test counts as one failure', () => {
    expect(countOf(report({ numPassedTests: 5 }), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  test.each([['no report', undefined], ['a broken report', '{"numPassed'], ['another JSON', '{}']])('%s counts as one failure', (_, json) => {
    expect(countOf(json, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('the last line names skipped tests only where there are some', () => {
    expect(countLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(countLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});
