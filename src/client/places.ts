/** Places: what an address carries after `#` and `?` goes along when a page leads to another one. */

/** A dated address of the edition that the page of the act shows: there, with the provision and the query kept. */
export function forward(): void {
  const link = document.querySelector<HTMLAnchorElement>('#forward');
  if (link) location.replace(link.href + location.search + location.hash);
}

/** The other language of the same page opens at the same provision. */
export function keepPlaceInLanguage(): void {
  const link = document.querySelector<HTMLAnchorElement>('#language');
  link?.addEventListener('click', () => {
    link.hash = location.hash;
    if (document.querySelector('#search-form, .facets')) link.search = location.search;
  });
}

/** On paper the address is the one in the browser's bar; a page opened from disk keeps its address on the site. */
export function nameAddressForPaper(): void {
  const here = document.querySelector('.print-only .here');
  if (here && location.protocol !== 'file:') here.textContent = location.origin + location.pathname;
}
