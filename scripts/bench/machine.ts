/**
 * The machine of a measurement in plain words, without a name or a path: what a reader needs to judge a figure.
 *
 * @example
 * machineWords() // '2 processor cores, 23 GB of memory, Linux x64, Node 24.21.0'
 */
import os from 'node:os';

export const machineWords = (): string =>
  `${os.availableParallelism()} processor cores, ${Math.round(os.totalmem() / 1024 ** 3)} GB of memory, ${os.type()} ${os.arch()}, Node ${process.versions.node}`;
