/** Where rows are on the screen, and how to scroll to them. All heights are client pixels. */
import type { RowPosition } from '../../layout';
import { prefersReducedMotion } from '../hooks/mediaQueries';

/** The height that the heading over the rows covers (px). */
const HEADING_PX = 40;
/** The mark of a row this little below the heading still counts as there (px). */
const TOLERANCE_PX = 3;

export type RowScroll = {
  /** The height below which the rows can be read, and where they end. */
  readonly top: () => number;
  readonly bottom: () => number;
  /** The rendered row at a height; null if none is rendered. Above or below all: the nearest. */
  readonly positionAt: (y: number) => RowPosition | null;
  /** The height of a position; null if its row is not rendered. */
  readonly heightOf: (position: RowPosition) => number | null;
  readonly rowElement: (row: number) => HTMLElement | null;
  /** Scrolls by a distance. */
  readonly scrollBy: (px: number, isSmooth: boolean) => void;
};

/** `scroller` is the element that scrolls; null: the page. */
export function createRowScroll(body: HTMLElement, scroller: HTMLElement | null): RowScroll {
  const elements = (): readonly HTMLElement[] => [
    ...body.querySelectorAll<HTMLElement>('[data-row]'),
  ];
  const rowOf = (element: HTMLElement | undefined): number => Number(element?.dataset['row']);
  const topOf = (element: Element | undefined): number => element?.getBoundingClientRect().top ?? 0;
  /** A row ends where the next begins, below a heading between them. */
  const endOf = (all: readonly HTMLElement[], k: number): number =>
    all[k + 1] ? topOf(all[k + 1]) : (all[k]?.getBoundingClientRect().bottom ?? 0);
  const viewport = (): { readonly top: number; readonly bottom: number } =>
    scroller?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  return {
    top: () => viewport().top + HEADING_PX,
    bottom: () => viewport().bottom,
    positionAt: (y) => {
      const all = elements();
      if (all.length === 0) return null;
      let [low, high] = [0, all.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (topOf(all[middle]) <= y + TOLERANCE_PX) low = middle;
        else high = middle;
      }
      const [from, to] = [topOf(all[low]), endOf(all, low)];
      const past = y - from;
      const share = past <= TOLERANCE_PX ? 0 : Math.min(1, past / Math.max(1, to - from));
      return { row: rowOf(all[low]), share };
    },
    heightOf: ({ row, share }) => {
      const all = elements();
      const k = row - rowOf(all[0]);
      const element = all[k];
      if (!element) return null;
      const top = topOf(element);
      return share === 0 ? top : top + share * (endOf(all, k) - top);
    },
    rowElement: (row) => body.querySelector<HTMLElement>(`[data-row="${row}"]`),
    scrollBy: (px, isSmooth) => {
      const behavior = isSmooth && !prefersReducedMotion() ? 'smooth' : 'instant';
      (scroller ?? window).scrollBy({ top: px, behavior });
    },
  };
}
