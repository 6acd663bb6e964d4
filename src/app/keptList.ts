/**
 * The rest of a long list. It was written for readers without scripts, as text to browsers that run
 * them: to read hundreds of entries takes longer than all else before a page is live. Here they
 * come in, a stretch at a time.
 */
import { trusted } from './trusted';

/** What of a frame it may take (ms). */
const PIECE_MS = 6;

export type KeptList = {
  /** Brings as many as a moment allows; whether all have come. */
  readonly some: () => boolean;
  readonly all: () => void;
};

/** What of a list is kept. Its first entries stand in the document already. */
export function keptListIn(container: HTMLElement): KeptList {
  const kept = [...container.querySelectorAll<HTMLElement>('.days > noscript')];
  const next = (): boolean => {
    const one = kept.shift();
    if (one) one.replaceWith(elementsOf(one));
    if (kept.length === 0 && one) goToFragment(container);
    return kept.length > 0;
  };
  return {
    some: () => {
      const until = performance.now() + PIECE_MS;
      while (next()) if (performance.now() > until) return false;
      return true;
    },
    all: () => {
      while (next());
    },
  };
}

function elementsOf(kept: HTMLElement): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = trusted().createHTML(kept.textContent ?? '');
  // What is known of an event comes when it is opened.
  for (const body of template.content.querySelectorAll('.entry-body')) body.replaceChildren();
  return template.content;
}

/** The browser looked for it before it was there. */
function goToFragment(container: HTMLElement): void {
  const target = location.hash && document.querySelector(`#${CSS.escape(location.hash.slice(1))}`);
  if (target && container.contains(target)) target.scrollIntoView();
}
