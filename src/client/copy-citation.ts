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

/** «ст. 6, ч. 3, п. 2»: the heading the unit stands under, and the unit from there. */
function unitsOf(link: HTMLAnchorElement): string {
  const heading = link.closest('section')?.querySelector(':scope > .addr');
  return [...new Set([heading, link])].map((one) => one?.getAttribute('aria-label') ?? '').filter(Boolean).join(', ');
}

/** Starts when the page shows an act with its citation. */
export function copyCitations(): void {
  const law = document.querySelector<HTMLElement>('.law[data-cite]');
  const said = document.querySelector<HTMLElement>('#copied');
  if (!law || !said) return;
  const { cite = '', done = '' } = law.dataset;
  const speech = document.documentElement.lang === 'en' ? 'en' : 'uk';
  let clock = 0;
  law.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.addr') : null;
    if (!link) return;
    const citation = fullCitation(unitsOf(link), cite, speech);
    void copy(`${citation}\n${link.href}`).then((copied) => {
      if (!copied) return;
      said.textContent = `${done} ${citation}`;
      clearTimeout(clock);
      clock = window.setTimeout(() => (said.textContent = ''), SAID_MS);
    });
  });
}
