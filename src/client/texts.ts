/**
 * Texts of editions for the browser, loaded as scripts like the pieces of the search index: a page opened from disk may not
 * fetch. Each calls `zvirkaText(ref, drafts)`; the names of the units follow from the text.
 */
import { identify } from '../lib/edition/identify.ts';
import type { Draft } from '../lib/model/draft.ts';
import { traditionOf, type Provision } from '../lib/model/edition.ts';
import { fileAddress } from './addresses.ts';

declare global {
  interface Window {
    zvirkaText?: (ref: string, drafts: Draft[]) => void;
  }
}

const arrived = new Map<string, Draft[]>();

window.zvirkaText = (ref, drafts) => {
  arrived.set(ref, drafts);
};

function load(ref: string): Promise<Draft[]> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = fileAddress(`assets/texts/${ref.replace('@', '/')}.js`).href;
    const end = (): void => {
      script.remove();
      const drafts = arrived.get(ref);
      if (drafts) resolve(drafts);
      else reject(new Error(`${script.src} holds no text of ${ref}`));
    };
    script.onload = end;
    script.onerror = end;
    document.head.append(script);
  });
}

/** The provisions of an edition: `readText('ua/nt-1@2026-03-01.uk')`. Rejects when the site does not hold it. */
export async function readText(ref: string): Promise<Provision[]> {
  return identify(arrived.get(ref) ?? (await load(ref)), traditionOf(ref));
}
