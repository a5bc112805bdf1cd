/**
 * The page of trainer packs: writes the command from what is ticked, and copies it. Nothing is sent and nothing is built here: a
 * page cannot read the collection, the command can.
 *
 * @example
 * // npx zvirka pack --acts ua/nt-1,eu/tr-1 --out nabir.zip
 */
import { packCommand } from '../components/packs/command.ts';

const element = <E extends Element>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The page of packs has no ${selector}`);
  return found;
};
const form = element<HTMLFormElement>('#pack-form');
const output = element<HTMLOutputElement>('#pack-command');
const copy = element<HTMLButtonElement>('#pack-copy');
const status = element<HTMLElement>('#pack-status');

const ticked = (name: string): string[] => new FormData(form).getAll(name).map(String);

function write(): void {
  const command = packCommand({ acts: ticked('acts'), tables: ticked('tables'), out: ticked('into')[0] ?? 'nabir' });
  output.textContent = command ?? output.dataset['nothing'] ?? '';
  output.classList.toggle('line', command !== undefined);
  copy.disabled = command === undefined;
  status.textContent = '';
}

form.addEventListener('change', write);
form.addEventListener('reset', () => setTimeout(write));
for (const radio of document.querySelectorAll('input[name="into"]')) radio.addEventListener('change', write);
element('#pack-all').addEventListener('click', () => {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name="acts"]')) box.checked = true;
  write();
});
copy.addEventListener('click', () => {
  navigator.clipboard.writeText(output.value).then(
    () => { status.textContent = copy.dataset['copied'] ?? ''; },
    // Where the clipboard is refused the command is marked, one key away from being copied.
    () => getSelection()?.selectAllChildren(output),
  );
});
write();
document.documentElement.dataset['scripted'] = '';
