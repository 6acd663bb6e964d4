/**
 * Runs on the 404 page: goes to the page that the address means if that is clear, also if the
 * address was cut off. Else it moves the section in the address's language to the top, and suggests
 * the pages with the most similar addresses. Without scripts the page lists all pages.
 */
import { completedAddress, decodedFully, meantAddress } from './meantAddress';

const { base = '/', languages = 'en' } = document.documentElement.dataset;
const offeredLanguages = languages.split(' ');
// As boot.ts finds them, which as a classic script shares no code.
const scriptOf = (tag: string): string => {
  const { language: spoken, script } = new Intl.Locale(tag).maximize();
  return `${spoken}-${script}`;
};
const preferredLanguages = navigator.languages.flatMap((tag) => {
  const isOwn = (code: string): boolean => code.toLowerCase() === tag.toLowerCase();
  const isNear = (code: string): boolean => scriptOf(code) === scriptOf(tag);
  return offeredLanguages.find(isOwn) ?? offeredLanguages.find(isNear) ?? [];
});
const fallback = preferredLanguages[0] ?? offeredLanguages[0] ?? 'en';
const pagePaths = Array.from(
  document.querySelectorAll<HTMLAnchorElement>('section[lang] details a'),
  (link) => link.pathname,
);
const meant =
  meantAddress(location, { base, languages: offeredLanguages, fallback }) ??
  completedAddress(location, base, pagePaths);
if (meant === null) suggestPages();
else location.replace(meant);

function suggestPages(): void {
  /** The lowest similarity of a suggestion, 0 to 1. */
  const MIN_SCORE = 0.35;
  const MAX_LINKS = 5;

  const pairsOf = (text: string): Set<string> => {
    const letters = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
    return new Set(Array.from({ length: letters.length - 1 }, (_, i) => letters.slice(i, i + 2)));
  };
  /** The Dice coefficient of two texts' letter pairs, 0 to 1. */
  const similarity = (a: Set<string>, b: Set<string>): number =>
    (2 * [...a].filter((pair) => b.has(pair)).length) / Math.max(1, a.size + b.size);

  const pathSegments = decodedFully(location.pathname).split('/').filter(Boolean);
  const query = new URLSearchParams(location.search);
  const requestedName =
    query.get('event') ?? pathSegments.findLast((part) => part !== 'index.html') ?? '';
  const requestedPairs = pairsOf(requestedName.replace(/\.html?$/, ''));

  const sections = [...document.querySelectorAll<HTMLElement>('section[lang]')];
  const readerLanguages = [...pathSegments, ...preferredLanguages];
  const first = readerLanguages
    .map((language) => sections.find((section) => section.lang === language))
    .find((section) => section !== undefined);
  if (first) first.parentElement?.prepend(first);

  for (const section of sections) {
    const links = [...section.querySelectorAll<HTMLAnchorElement>('details a')];
    const nearest = links
      .map((link) => {
        const name = link.pathname.split('/').at(-2) ?? '';
        const score = Math.max(
          similarity(requestedPairs, pairsOf(name)),
          similarity(requestedPairs, pairsOf(link.textContent ?? '')),
        );
        return { link, score };
      })
      .filter(({ score }) => score >= MIN_SCORE)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, MAX_LINKS);
    const suggestions = section.querySelector<HTMLElement>('[data-near]');
    if (nearest.length === 0 || !suggestions) continue;
    suggestions.hidden = false;
    const items = nearest.map(({ link }) => link.parentElement?.cloneNode(true) ?? '');
    suggestions.querySelector('ul')?.replaceChildren(...items);
  }
}
