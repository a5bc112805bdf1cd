/** The site: static pages, one external style sheet, scripts bundled by our own step after the build. */
import { existsSync } from 'node:fs';
import { defineConfig } from 'astro/config';

const step = new URL('./scripts/build/integration.ts', import.meta.url);
const integrations = existsSync(step) ? [(await import(step.href)).integration()] : [];

export default defineConfig({
  integrations,
  trailingSlash: 'always',
  // The policy of every page allows no inline style and no inline script.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  // White space between words of a law is never compressed away.
  compressHTML: false,
  // Colours of code are inline styles; pages of prose show a command now and then, plain.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
});
