/**
 * The browsers of the tests. Chromium is the one that also makes PDFs (`scripts/browser/chromium.ts`). Firefox is looked for in
 * FIREFOX and where distributions put it; tests that need it are skipped with a plain reason when there is none.
 */
import puppeteer, { type Browser as FirefoxBrowser } from 'puppeteer-core';
import { isThere, starts } from '../scripts/browser/chromium.ts';

export { findChromium, launchChromium, type Program } from '../scripts/browser/chromium.ts';

const FIREFOXES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:/Program Files/Mozilla Firefox/firefox.exe'],
};

/** Firefox, or undefined where none is installed or it does not start. FIREFOX names one. */
export async function findFirefox(): Promise<string | undefined> {
  for (const executablePath of [process.env['FIREFOX'], ...(FIREFOXES[process.platform] ?? [])]) {
    if (executablePath && (await isThere(executablePath)) && (await starts({ executablePath, env: {} }))) return executablePath;
  }
  return undefined;
}

/**
 * Firefox without a window and without network: every request over HTTP would go to a proxy that is not there.
 * The automation relaxes the rule that keeps a page on disk from reading its neighbours; it is put back, or a test would
 * pass on what a user's Firefox refuses.
 */
export const launchFirefox = (executablePath: string): Promise<FirefoxBrowser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'security.fileuri.strict_origin_policy': true,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
