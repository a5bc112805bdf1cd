/**
 * A visitor of the site: one page in one browser, with every request and every complaint of the page written down.
 * Chromium and Firefox behind the same few verbs, so that the same walk is done in both.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { Browser as FirefoxBrowser } from 'puppeteer-core';

export interface Visitor {
  goto(url: string): Promise<void>;
  /** Clicks and waits for the page that the click leads to. */
  follow(selector: string): Promise<void>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Types where the focus is. */
  write(text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Waits until an element is there. */
  see(selector: string): Promise<void>;
  /** Runs an expression in the page and gives its value. */
  ask<T>(expression: string): Promise<T>;
  /** Waits until an expression is true in the page. */
  until(expression: string): Promise<void>;
  url(): string;
  /** Every address asked for, in order. */
  requests: string[];
  /** Console errors and warnings, exceptions, requests that failed. */
  complaints: string[];
  leave(): Promise<void>;
}

const PATIENCE = 20_000;

/** Leaving a page breaks off what it was still loading; that is no fault of the site. */
const isBrokenOff = (error: string | undefined): boolean => /ERR_ABORTED|NS_BINDING_ABORTED/.test(error ?? '');

/** The browsers' own waiting evaluates inside the page, which the site's policy forbids; asking from outside is allowed. */
async function untilTrue(ask: () => Promise<unknown>, expression: string): Promise<void> {
  const patience = AbortSignal.timeout(PATIENCE);
  // A page that is being left cannot answer; the next one will.
  while (!(await ask().catch(() => false))) {
    if (patience.aborted) throw new Error(`Waited in vain for: ${expression}`);
    await pause(50);
  }
}

/** A visitor in Chromium; `offline` cuts the network. */
export async function chromiumVisitor(browser: Browser, { offline = false, scripts = true } = {}): Promise<Visitor> {
  const context = await browser.newContext({ offline, javaScriptEnabled: scripts });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => isBrokenOff(request.failure()?.errorText) || complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.status()}: ${response.url()}`));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  return {
    goto: async (url) => void (await page.goto(url)),
    follow: async (selector) => void (await Promise.all([page.waitForNavigation(), page.click(selector)])),
    click: (selector) => page.click(selector),
    type: (selector, text) => page.locator(selector).pressSequentially(text),
    write: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    see: async (selector) => void (await page.waitForSelector(selector)),
    ask: (expression) => page.evaluate(expression),
    until: (expression) => untilTrue(() => page.evaluate(expression), expression),
    url: () => page.url(),
    requests,
    complaints,
    leave: () => context.close(),
  };
}

/** A visitor in Firefox. */
export async function firefoxVisitor(browser: FirefoxBrowser): Promise<Visitor> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => isBrokenOff(request.failure()?.errorText) || complaints.push(`failed: ${request.url()}`));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`exception: ${error instanceof Error ? error.message : String(error)}`));
  return {
    goto: async (url) => void (await page.goto(url)),
    follow: async (selector) => void (await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click(selector)])),
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    write: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key as 'Enter'),
    see: async (selector) => void (await page.waitForSelector(selector)),
    ask: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    until: (expression) => untilTrue(() => page.evaluate(expression), expression),
    url: () => page.url(),
    requests,
    complaints,
    leave: () => page.close(),
  };
}
