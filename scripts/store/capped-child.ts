/**
 * The capped child: reads one file, or one folder as the archive of its files, and prints the reading as JSON. Started by `capped.ts` with a memory limit, so that
 * a hostile file takes down this process and not the one that holds the collection.
 *
 * Arguments: the file, the options as JSON.
 */
import { read, type ReadOptions } from '../../src/lib/read/read.ts';
import { bytesToKeep } from './sources.ts';

const [file = '', options = '{}'] = process.argv.slice(2);

const result = await read(await bytesToKeep(file), JSON.parse(options) as ReadOptions);
process.stdout.write(JSON.stringify(result));
