/** Watching a program from outside. */
import { describe, expect, it } from 'vitest';
import { isInstalled, watch, watchToSuccess } from '../../../scripts/bench/processes.ts';

const node = process.execPath;

describe('a watched program', () => {
  it('is timed to its end, with what it printed', async () => {
    const { seconds, code, stdout } = await watch(node, ['-e', 'setTimeout(() => console.log("done"), 300)']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'done\n' });
    expect(seconds).toBeGreaterThan(0.3);
  });

  it.skipIf(process.platform !== 'linux')('is measured with the processes it starts', async () => {
    const hold = 'const held = Buffer.alloc(200e6, 1); setTimeout(() => held.length, 600)';
    const alone = await watch(node, ['-e', 'setTimeout(() => {}, 600)']);
    const { peakBytes } = await watch(node, ['-e', `require("child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(hold)}])`]);
    expect(peakBytes).toBeGreaterThan((alone.peakBytes ?? Infinity) + 200e6);
  });

  it('that fails is an error with its own words', async () => {
    await expect(watchToSuccess(node, ['-e', 'console.error("no such law"); process.exit(3)'])).rejects.toThrow('no such law');
  });

  it('that is not there is not installed', async () => {
    expect(await isInstalled('zvirka-no-such-program')).toBe(false);
  });
});
