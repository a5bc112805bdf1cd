/**
 * The capped child: reads one file and prints the reading as JSON. Started by `capped.ts` with a memory limit, so that
 * a hostile file takes down this process and not the one that holds the collection.
 *
 * Arguments: the file, the options as JSON.
 */
import { readFileSync } from 'node:fs';
import { read, type ReadOptions } from '../../src/lib/read/read.ts';

const [file = '', options = '{}'] = process.argv.slice(2);

const result = await read(readFileSync(file), JSON.parse(options) as ReadOptions);
process.stdout.write(JSON.stringify(result));
