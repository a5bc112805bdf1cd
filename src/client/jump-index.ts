/**
 * The index of jumps, loaded as scripts like the texts and the pieces of the search index: a page opened from disk may not fetch.
 * Each calls `zvirkaJump(name, value)`.
 */
import type { Speech } from '../lib/model/message.ts';
import type { JumpAct } from '../lib/search/jump.ts';
import type { JumpPlace } from '../lib/search/jump-places.ts';
import { fileAddress } from './addresses.ts';

/** An act of the index with what a jump shows of it. */
export interface IndexedJump extends JumpAct {
  title: { uk: string; en?: string | undefined };
  /** `2026-03-01.uk`: the edition the page of the act shows in each language of the site. */
  shown: Record<Speech, string>;
}

declare global {
  interface Window {
    zvirkaJump?: (name: string, value: unknown) => void;
  }
}

const arrived = new Map<string, unknown>();
const asked = new Map<string, Promise<unknown>>();

window.zvirkaJump = (name, value) => {
  arrived.set(name, value);
};

function load(name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = fileAddress(`assets/jump/${name}.js`).href;
    const end = (): void => {
      script.remove();
      if (arrived.has(name)) resolve(arrived.get(name));
      else {
        asked.delete(name);
        reject(new Error(`${script.src} holds no places of ${name}`));
      }
    };
    script.onload = end;
    script.onerror = end;
    document.head.append(script);
  });
}

function once(name: string): Promise<unknown> {
  const known = asked.get(name) ?? load(name);
  asked.set(name, known);
  return known;
}

export const jumpActs = async (): Promise<IndexedJump[]> => (await once('acts')) as IndexedJump[];
export const jumpPlaces = async ({ id, shown }: IndexedJump, speech: Speech): Promise<JumpPlace[]> => (await once(`${id}/${shown[speech]}`)) as JumpPlace[];
