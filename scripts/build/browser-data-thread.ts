/** The thread that makes the data of the browser; `browser-data.ts` starts it and says where. */
import { parentPort, workerData } from 'node:worker_threads';
import { writeBrowserData } from './browser-data.ts';

parentPort?.postMessage(await writeBrowserData(String(workerData)));
