/** The containers of a timeline in an element of any page. */
import type { Translate } from '../i18n';
import type { Timeline } from '../model';

/** Builds the parts of an embed: what fits in a box of fixed height. */
export function buildEmbedParts(
  element: HTMLElement,
  t: Translate,
  { title, source, credit }: Timeline['core'],
): void {
  const list = document.createElement('button');
  list.type = 'button';
  list.dataset['lists'] = '';
  list.setAttribute('aria-expanded', 'false');
  list.textContent = t('guest.list');
  const name = document.createElement('span');
  name.className = 'title';
  name.textContent = title;
  const foot = boxOf('attribution', list, name);
  const lines = [source, credit].filter(Boolean).join(' · ');
  if (lines !== '') {
    const credits = document.createElement('p');
    credits.className = 'credits';
    credits.textContent = lines;
    foot.prepend(credits);
  }
  const names = ['bar', 'notices', 'lead', 'stage', 'opened', 'list'];
  element.replaceChildren(...names.map(partOf), foot);
}

/** Builds the parts of a whole page, in the order in which `build/pages/` writes them. */
export function buildAllParts(element: HTMLElement): void {
  const aside = boxOf('aside', partOf('chapters'), partOf('opened'));
  const above = ['lead', 'notices', 'bar', 'known'];
  const below = ['stage', 'tray', 'legend', 'list', 'log'];
  const work = boxOf('work', ...above.map(partOf), aside, ...below.map(partOf));
  element.replaceChildren(partOf('masthead'), work, partOf('foot'));
}

function boxOf(className: string, ...children: readonly Element[]): HTMLElement {
  const box = document.createElement('div');
  box.className = className;
  box.append(...children);
  return box;
}

function partOf(name: string): HTMLElement {
  const part = document.createElement('div');
  part.dataset['part'] = name;
  return part;
}
