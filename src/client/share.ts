/** Sharing: the page's address copied, the address on paper, one provision printed. Every part works only where it can. */

/** From disk the address that others can open is the one on the site, when the page knows it; without it there is nothing to copy. */
const addressHere = (known: string | undefined): string | undefined =>
  location.protocol !== 'file:' ? location.href : known === undefined ? undefined : known + location.hash;

function copyAddress(): void {
  const button = document.querySelector<HTMLButtonElement>('#copy-address');
  const said = button?.parentElement?.querySelector<HTMLElement>('[role="status"]');
  // A page over plain http has no clipboard; its reader has the address bar.
  if (!button || !said || !('clipboard' in navigator) || addressHere(button.dataset['address']) === undefined) return;
  button.parentElement!.hidden = false;
  button.addEventListener('click', () => {
    const address = addressHere(button.dataset['address']) ?? '';
    navigator.clipboard.writeText(address).then(
      () => (said.textContent = said.dataset['copied'] ?? ''),
      () => (said.textContent = (said.dataset['failed'] ?? '') + address),
    );
  });
}

/** The question about a page names the provision the reader looks at. */
function askAboutProvision(): void {
  const link = document.querySelector<HTMLAnchorElement>('#ask');
  const asked = link?.href;
  link?.addEventListener('click', () => {
    const place = /[?&]body=[^&]*/.exec(asked ?? '')?.[0];
    if (asked && place && location.hash !== '') link.href = asked.replace(place, () => place + encodeURIComponent(location.hash));
  });
}

/** The address in the margin of every sheet: the one in the browser's bar, with the provision when only that is printed. */
function addressOnPaper(): void {
  addEventListener('beforeprint', () => {
    if (location.protocol === 'file:') return;
    const part = document.querySelector<HTMLInputElement>('#print-part')?.checked === true;
    document.documentElement.dataset['place'] = location.origin + location.pathname + (part ? location.hash : '');
  });
}

function printButton(): void {
  const button = document.querySelector<HTMLButtonElement>('#print');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => print());
}

export function share(): void {
  copyAddress();
  askAboutProvision();
  addressOnPaper();
  printButton();
}
