/**
 * Pieces of the search index, loaded as scripts: a page opened from disk may not fetch, but it may run a script that
 * lies beside it. Every piece calls `zvirkaPiece(name, base64)`. The same on http, so there is one way to go wrong.
 */

declare global {
  interface Window {
    zvirkaPiece?: (name: string, base64: string) => void;
  }
  interface Uint8ArrayConstructor {
    /** Since 2025 in browsers; not in TypeScript's libraries yet. */
    fromBase64?: (base64: string) => Uint8Array<ArrayBuffer>;
  }
}

/** `assets/search.js`, with the pieces in `assets/search/`: read while this script runs, the only moment it knows its own address. */
const assets = (document.currentScript as HTMLScriptElement).src;
const folder = new URL('search/', assets);

const arrived = new Map<string, string>();
const asked = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

window.zvirkaPiece = (name, base64) => {
  arrived.set(name, base64);
};

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.fromBase64?.(base64) ?? Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function load(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(`${name}.js`, folder).href;
    script.onload = () => {
      script.remove();
      const base64 = arrived.get(name);
      arrived.delete(name);
      if (base64 === undefined) reject(new Error(`${script.src} holds no piece of the index`));
      else resolve(bytesOf(base64));
    };
    script.onerror = () => {
      script.remove();
      asked.delete(name);
      reject(new Error(`${script.src} did not load`));
    };
    document.head.append(script);
  });
}

/**
 * A piece by the address Pagefind asks for, as `fetch` would answer. Stands in for `fetch` in Pagefind's code.
 * `readPiece('pieces/pagefind-entry.json?ts=1')` reads `assets/search/pagefind-entry.json.js`.
 */
export async function readPiece(address: string): Promise<Response> {
  const name = address.replace(/^\/?pieces\//, '').replace(/\?.*$/, '');
  const piece = asked.get(name) ?? load(name);
  asked.set(name, piece);
  return new Response((await piece).slice());
}
