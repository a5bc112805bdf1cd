import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completed, missingFrom, type Lock } from '../../scripts/complete-lock.ts';

const lock: Lock = { packages: { 'node_modules/pagefind': { version: '1.6.0', optionalDependencies: { '@pagefind/darwin-arm64': '1.6.0', '@pagefind/linux-x64': '1.6.0' } }, 'node_modules/@pagefind/linux-x64': { version: '1.6.0', optional: true } } };

describe('the lock of packages', () => {
  it('lists every optional package, or `npm ci` refuses it', () => {
    const ours = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lock;
    expect(missingFrom(ours)).toEqual([]);
  });

  it('gains the packages of platforms that the registry did not serve', () => {
    expect(missingFrom(lock)).toEqual([['@pagefind/darwin-arm64', '1.6.0']]);
    expect(completed(lock).packages['node_modules/@pagefind/darwin-arm64']).toEqual({ version: '1.6.0', cpu: ['arm64'], optional: true, os: ['darwin'] });
  });
});
