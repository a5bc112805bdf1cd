/**
 * mammoth and nothing else: `node mammoth-alone.ts FILE [html]` reads a Word file and prints how long its HTML is, or the
 * HTML. What importing is measured beside.
 */
import { convertToHtml } from 'mammoth';

const [file = '', wanted] = process.argv.slice(2);
const { value } = await convertToHtml({ path: file });
process.stdout.write(wanted === 'html' ? value : `${value.length}\n`);
