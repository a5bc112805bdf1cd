/**
 * One press on the mark of a provision copies its citation and address together, and says so. The link stays a link: the
 * address bar shows the provision too, and without a script that is all it does.
 */
import { fullCitation } from '../components/full-citation.ts';

/** How long the page says what was copied. */
const SAID_MS = 6000;

/** The old way is the only one on a page that the browser does not call secure. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'for-ear';
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}

/** Starts when the page shows an act with its citation. */
export function copyCitations(): void {
  const law = document.querySelector<HTMLElement>('.law[data-cite]');
  const said = document.querySelector<HTMLElement>('#copied');
  if (!law || !said) return;
  const { cite = '', address = '', done = '' } = law.dataset;
  const speech = document.documentElement.lang === 'en' ? 'en' : 'uk';
  let clock = 0;
  law.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.addr') : null;
    if (!link) return;
    const units = (link.getAttribute('aria-label') ?? '').slice(address.length).trim();
    const citation = fullCitation(units, cite, speech);
    void copy(`${citation}\n${link.href}`).then((copied) => {
      if (!copied) return;
      said.textContent = `${done} ${citation}`;
      clearTimeout(clock);
      clock = window.setTimeout(() => (said.textContent = ''), SAID_MS);
    });
  });
}
