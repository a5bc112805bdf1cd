/** The style sheet of the site as one text with its fonts inside it. */
import path from 'node:path';
import { build } from 'esbuild';

const SHEET = path.resolve(import.meta.dirname, '../../src/styles/site.css');

/** Fails only when the style sheet itself is broken. */
export async function printStyle(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [SHEET], bundle: true, write: false, charset: 'utf8', logLevel: 'warning', loader: { '.woff2': 'dataurl' } });
  return outputFiles[0]!.text;
}
