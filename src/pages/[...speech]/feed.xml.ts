/** What is new in the collection. A feed needs to know where it stands: without an address there is none. */
import type { APIRoute } from 'astro';
import { feedEntries } from '../../components/share/feed-entries.ts';
import { atomFeed } from '../../components/share/feed.ts';
import { site } from '../../components/share/site.ts';
import type { Speech } from '../../i18n/catalogue.ts';
import { actEntries } from '../../components/collected/acts.ts';
import { bothSpeeches } from '../_routes.ts';

export const getStaticPaths = async () => {
  const { address } = await site();
  return address === undefined ? [] : bothSpeeches().map(({ params, props }) => ({ params, props: { ...props, address } }));
};

export const GET: APIRoute<{ speech: Speech; address: string }> = async ({ props: { speech, address } }) =>
  new Response(atomFeed({ address }, speech, await feedEntries(await actEntries(), speech)), { headers: { 'content-type': 'application/atom+xml' } });
