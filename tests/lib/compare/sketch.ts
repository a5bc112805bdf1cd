/** A text of law from a few lines, for the tests of comparison: an edition as an import of such a Rada text would give it. */
import { identify } from '../../../src/lib/edition/identify.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';
import { outline } from '../../../src/lib/outline/outline.ts';

/** `law('Стаття 1. Мова', '1. Частина.')`: lines as printed below the title «ЗАКОН УКРАЇНИ / Про приклад». */
export function law(...lines: string[]): Provision[] {
  const blocks = ['ЗАКОН УКРАЇНИ', 'Про приклад', ...lines].map((text, at) => ({ kind: text.startsWith('{') ? 'note' as const : 'text' as const, text, at: at + 1 }));
  return identify(outline({ dialect: 'rada-txt', lang: 'uk', blocks, facts: {} }, 'ua').value, 'ua');
}

/** The same of an EU act. */
export function act(...lines: string[]): Provision[] {
  const blocks = lines.map((text, at) => ({ kind: 'text' as const, text, at: at + 1, ...(/^Article \d+/.test(text) && { role: 'article' as const }), ...(at === 0 && { role: 'title' as const }) }));
  return identify(outline({ dialect: 'eurlex-oj', lang: 'en', blocks, facts: {} }, 'eu').value, 'eu');
}
