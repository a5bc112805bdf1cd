/**
 * The acts of the collection for Astro: records and what front matter says of their editions, never the text of a law.
 * Pages load the one edition they show; a data store holding every text triples time and memory of a build.
 */
import { defineCollection } from 'astro:content';
import * as z from 'zod';
import { openCollection, type ActEntry } from '../scripts/store/collection.ts';
import { sentence } from './lib/model/message.ts';

const acts = defineCollection({
  schema: z.custom<ActEntry>(() => true),
  loader: {
    name: 'acts',
    async load({ store, logger }) {
      const { acts: entries, messages } = await openCollection();
      for (const message of messages) logger.warn(`${message.at ?? ''} ${sentence(message, 'uk')}`.trim());
      store.clear();
      for (const entry of entries) store.set({ id: entry.act.id, data: { ...entry } });
    },
  },
});

export const collections = { acts };
