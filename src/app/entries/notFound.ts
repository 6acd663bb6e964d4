/**
 * On the page for an address that leads nowhere: puts the language of the address first, and names
 * the pages whose address resembles it most. Without scripts that page lists all of them.
 */
{
  /** The least that counts as resembling, of 1. */
  const LEAST = 0.35;
  const MOST = 5;

  const pairsOf = (text: string): Set<string> => {
    const letters = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
    return new Set(Array.from({ length: letters.length - 1 }, (_, i) => letters.slice(i, i + 2)));
  };
  /** How alike two texts are by the pairs of letters that they share (Dice), 0 to 1. */
  const alike = (a: Set<string>, b: Set<string>): number =>
    (2 * [...a].filter((pair) => b.has(pair)).length) / Math.max(1, a.size + b.size);

  const parts = decodeURI(location.pathname).split('/').filter(Boolean);
  const query = new URLSearchParams(location.search);
  const asked = query.get('event') ?? parts.findLast((part) => part !== 'index.html') ?? '';
  const wanted = pairsOf(asked.replace(/\.html?$/, ''));

  const sections = [...document.querySelectorAll<HTMLElement>('section[lang]')];
  const mine = [...parts, ...navigator.languages.map((one) => one.slice(0, 2).toLowerCase())];
  const first = mine
    .map((language) => sections.find((one) => one.lang === language))
    .find((one) => one !== undefined);
  if (first) first.parentElement?.prepend(first);

  for (const section of sections) {
    const links = [...section.querySelectorAll<HTMLAnchorElement>('details a')];
    const near = links
      .map((link) => {
        const name = link.pathname.split('/').at(-2) ?? '';
        const score = Math.max(
          alike(wanted, pairsOf(name)),
          alike(wanted, pairsOf(link.textContent ?? '')),
        );
        return { link, score };
      })
      .filter(({ score }) => score >= LEAST)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, MOST);
    const place = section.querySelector<HTMLElement>('[data-near]');
    if (near.length === 0 || !place) continue;
    place.hidden = false;
    const items = near.map(({ link }) => link.parentElement?.cloneNode(true) ?? '');
    place.querySelector('ul')?.replaceChildren(...items);
  }
}
