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

function stored(): Theme | undefined {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : undefined;
  } catch {
    return undefined;
  }
}

const systemTheme = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
const current = (): Theme => (root.dataset['theme'] === 'dark' || root.dataset['theme'] === 'light' ? root.dataset['theme'] : systemTheme());

/** Choosing what the system has anyway gives the choice back to the system. */
function choose(theme: Theme): void {
  const system = theme === systemTheme();
  if (system) delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  try {
    if (system) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Only this page keeps the choice then.
  }
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
