/**
 * The page a result is read on: the act's own page when that shows this edition in the page's language, else the page of the edition.
 *
 * @example
 * resultPage('/acts/ua/nt-1/2026-03-01.uk/#art_1', 'uk', 'uk') // { file: 'acts/ua/nt-1/index.html', fragment: 'art_1' }
 * resultPage('/acts/ua/nt-1/2026-03-01.uk/#art_1', 'uk', 'en') // { file: 'en/acts/ua/nt-1/2026-03-01.uk/index.html', fragment: 'art_1' }
 */
export interface ResultPage {
  /** Below the root of the site. */
  file: string;
  /** '' for the act as a whole. */
  fragment: string;
}

/** `url` as the index holds it; `shownOn` names the languages of the pages that show the edition, with spaces between. */
export function resultPage(url: string, shownOn: string, speech: 'uk' | 'en'): ResultPage {
  const [page = '', fragment = ''] = url.replace(/^\//, '').split('#');
  const own = shownOn.split(' ').includes(speech) ? page.replace(/[^/]+\/$/, '') : page;
  return { file: `${speech === 'en' ? 'en/' : ''}${own}index.html`, fragment };
}
