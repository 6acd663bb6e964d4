/** The script of a timeline in one file, or in a folder with its dataset beside the page. */
import { mount } from '../mount';
import type { TimelineOptions } from '../types';

const words = document.querySelector<HTMLElement>('#kroniek-words');
const block = document.querySelector('#kroniek-dataset');
if (words) show(words);

function show(page: HTMLElement): void {
  const beside = page.dataset['dataset'];
  const data: unknown =
    beside === undefined ? JSON.parse(block?.textContent ?? '') : new URL(beside, document.baseURI);
  const asked = new URLSearchParams(location.search);
  const isFramed = self.parent !== self;
  const box = document.createElement('div');
  page.before(box);
  page.hidden = true;
  mount(box, {
    data: data as TimelineOptions['data'],
    locale: asked.get('lang') ?? ownLanguage(page),
    theme: asked.get('theme') === 'dark' ? 'dark' : 'page',
    // A frame of an article is a box of fixed height.
    ...(isFramed ? { parts: 'embed', height: '100vh' } : { parts: 'all' }),
    onReady: () => {
      const root = box.querySelector<HTMLElement>('[data-kroniek]');
      document.documentElement.lang = root?.lang ?? '';
      document.documentElement.dir = root?.dir ?? '';
      document.title = root?.ariaLabel ?? document.title;
    },
    onError: (problem) => {
      box.remove();
      page.hidden = false;
      reportError(problem);
    },
  });
}

/** The first language of the reader that the dataset has, as `data-languages` lists them. */
function ownLanguage({ dataset }: HTMLElement): string | undefined {
  const offered = (dataset['languages'] ?? '').split(' ');
  const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  const found = navigator.languages.flatMap(
    (wanted) =>
      offered.find((tag) => tag === wanted) ??
      offered.find((tag) => base(tag) === base(wanted)) ??
      [],
  );
  return found[0];
}
