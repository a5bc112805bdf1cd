/**
 * Beside each article the way to the same article in two languages. The link of the whole page stands there without a script; a hundred
 * more are made here, so that the page need not carry them.
 */

/** What sets it beside the link of an article; undefined on a page without the other language. */
export function wayToBothLanguages(): ((article: HTMLAnchorElement) => void) | undefined {
  const whole = document.querySelector<HTMLAnchorElement>('#parallel');
  if (!whole) return undefined;
  return (article) => {
    const link = document.createElement('a');
    link.className = 'both';
    link.href = whole.href + article.hash;
    link.setAttribute('aria-label', `${whole.dataset['article'] ?? ''}${article.getAttribute('aria-label') ?? ''}`);
    article.after(link);
  };
}
