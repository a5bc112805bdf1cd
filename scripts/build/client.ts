/**
 * Browser code as classic scripts: a page opened from disk may run no module. esbuild bundles each entry into one
 * self-contained function; Pagefind's own code comes from the index just built, with `fetch` replaced by our reader of
 * pieces.
 *
 * @example
 * await buildClient('dist/assets', runtime); // theme.js, site.js, search.js, compare.js, packs.js, jump.js, glossary.js, concordance.js
 */
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

const CLIENT = path.resolve(import.meta.dirname, '../../src/client');
const ENTRIES = ['theme', 'site', 'search', 'compare', 'packs', 'jump', 'glossary', 'concordance'] as const;

/**
 * Gives `import 'pagefind-runtime'` the code of the index. `reader` exports `readPiece`, which stands in for `fetch`.
 */
export const pagefindRuntime = (runtime: string, reader = path.join(CLIENT, 'index-pieces.ts')): Plugin => ({
  name: 'pagefind-runtime',
  setup(bundle) {
    bundle.onResolve({ filter: /^pagefind-runtime$/ }, ({ path: name }) => ({ path: name, namespace: 'pagefind' }));
    bundle.onLoad({ filter: /.*/, namespace: 'pagefind' }, () => ({
      contents: `import { readPiece, readPiece as fetch } from ${JSON.stringify(reader)};\n${runtime}\nexport { readPiece };`,
      loader: 'js',
      resolveDir: CLIENT,
    }));
  },
});

/** Bundles every entry of `src/client` into a folder. Fails on any error of esbuild. */
export async function buildClient(outDir: string, runtime: string): Promise<void> {
  await build({
    entryPoints: ENTRIES.map((name) => path.join(CLIENT, `${name}.ts`)),
    outdir: outDir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2023',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    // Pagefind asks for its own address, which a classic script does not have; it gets one by `basePath`.
    define: { 'import.meta.url': '""' },
    plugins: [pagefindRuntime(runtime)],
  });
}
