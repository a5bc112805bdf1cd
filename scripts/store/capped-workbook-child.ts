/**
 * The capped child that reads one workbook and prints it as JSON. Started by `capped-workbook.ts` with a memory limit.
 *
 * Argument: the file.
 */
import { readFile } from 'node:fs/promises';
import { readWorkbook } from '../../src/lib/forms/workbook/read.ts';

process.stdout.write(JSON.stringify(await readWorkbook(await readFile(process.argv[2] ?? ''))));
