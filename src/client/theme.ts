/**
 * The theme, before the first paint: light, dark, or as the reader's system has it. Runs in the head and blocks, so a
 * dark page never flashes white; it is a few hundred bytes.
 *
 * The choice stays in this browser. Where storage is refused (some browsers refuse it to pages opened from disk), the
 * choice lasts as long as the page.
 */
const KEY = 'zvirka-theme';
const root = document.documentElement;

type Theme = 'light' | 'dark';

/** Firefox gives every file on disk a storage of its own, so a choice made on one page is kept for all in a cookie there. */
const COOKIE = new RegExp(`(?:^|; )${KEY}=(light|dark|system)`);

function stored(): Theme | undefined {
  try {
    const value = COOKIE.exec(document.cookie)?.[1] ?? localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the choice; undefined follows the system again. A page from a server needs no cookie and sets none. */
function keep(theme: Theme | undefined): void {
  try {
    if (location.protocol === 'file:') document.cookie = `${KEY}=${theme ?? 'system'}; path=/; max-age=31536000; samesite=strict`;
    if (theme === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Only this page keeps the choice then.
  }
}

const systemTheme = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
const current = (): Theme => (root.dataset['theme'] === 'dark' || root.dataset['theme'] === 'light' ? root.dataset['theme'] : systemTheme());

/** Choosing what the system has anyway gives the choice back to the system. */
function choose(theme: Theme): void {
  const system = theme === systemTheme();
  if (system) delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  keep(system ? undefined : theme);
}

const theme = stored();
if (theme) root.dataset['theme'] = theme;

document.addEventListener('DOMContentLoaded', () => {
  const button = document.querySelector<HTMLButtonElement>('#theme');
  if (!button) return;
  const label = (): void => {
    const word = button.querySelector('span');
    if (word) word.textContent = (current() === 'dark' ? button.dataset['light'] : button.dataset['dark']) ?? '';
  };
  button.hidden = false;
  label();
  button.addEventListener('click', () => {
    choose(current() === 'dark' ? 'light' : 'dark');
    label();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', label);
});
