/** The owner's facts for the pages, read once in a build. */
import { chosenPack } from '../../../scripts/store/pack-choice.ts';
import { readSite } from '../../../scripts/store/site.ts';
import type { Site } from '../../site.config.ts';

/** A trainer pack stands nowhere: it has no address to tell. */
const ownSite = async (): Promise<Site> => (chosenPack() ? { ...(await readSite()), address: undefined } : readSite());

let read: Promise<Site> | undefined;

/** The same for every page; the development server reads them anew each time. */
export const site = (): Promise<Site> => (import.meta.env.DEV ? ownSite() : (read ??= ownSite()));
