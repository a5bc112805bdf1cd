/**
 * The acts of the collection for Astro, and our pages of prose as its Markdown makes them. Of acts only records and what front matter
 * says of their editions, never the text of a law: pages load the one edition they show; a data store holding every text triples time
 * and memory of a build.
 */
import { defineCollection } from 'astro:content';
import * as z from 'zod';
import { openCollection, type ActEntry } from '../scripts/store/collection.ts';
import { openKnowledge } from '../scripts/store/knowledge.ts';
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

/** Pages of prose, by `about.uk`. What a law says never goes this way: Markdown changes quotes and numbers. */
const pages = defineCollection({
  schema: z.strictObject({ title: z.string() }),
  loader: {
    name: 'pages',
    async load({ store, renderMarkdown }) {
      store.clear();
      for (const { slug, speech, title, markdown } of (await openKnowledge()).pages) {
        store.set({ id: `${slug}.${speech}`, data: { title }, body: markdown, rendered: await renderMarkdown(markdown) });
      }
    },
  },
});

export const collections = { acts, pages };
