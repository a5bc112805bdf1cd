/**
 * Beside each article the way to the same article in two languages. The link of the whole page stands there without a script; a hundred
 * more are made here, so that the page need not carry them.
 */
export function linkBothLanguages(): void {
  const whole = document.querySelector<HTMLAnchorElement>('#parallel');
  if (!whole) return;
  for (const address of document.querySelectorAll<HTMLAnchorElement>('.law .article > .addr')) {
    const link = document.createElement('a');
    link.className = 'both';
    link.href = whole.href + address.hash;
    link.setAttribute('aria-label', `${whole.dataset['article'] ?? ''}${address.getAttribute('aria-label') ?? ''}`);
    address.after(link);
  }
}
