/** Places names beside marks, and names of countries where there is room. */
import type { MeasureText } from '../types';

export type MapLabel = {
  readonly key: string;
  readonly text: string;
  /** Pixels of the map at its scale; `anchor` as in SVG. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
};

type Box = readonly [left: number, top: number, right: number, bottom: number];

type Labelled = {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The radius of its mark (px). */
  readonly r: number;
};

type Country = {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The radius of the country (px). */
  readonly r: number;
};

const LINE_PX = 15;
/** Only so many names are tried, the most important first. */
const MOST_LABELS = 120;
const MOST_COUNTRIES = 80;
/** A name of a country is spaced more widely than it is measured. */
const COUNTRY_SPACING = 1.12;
/** Room on both sides of the name of a country (px). */
const COUNTRY_GAP_PX = 8;

/**
 * Places the labels of marks, which are in order of importance, and then those of countries, in a
 * map of a size.
 */
export function mapLabels(
  marks: readonly Labelled[],
  countries: readonly Country[],
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  measure: MeasureText,
): { readonly places: readonly MapLabel[]; readonly countries: readonly MapLabel[] } {
  const taken = createTaken();
  const isInside = ([left, top, right, bottom]: Box): boolean =>
    left >= 0 && top >= 0 && right <= widthPx && bottom <= heightPx;
  for (const { x, y, r } of marks) taken.add([x - r, y - r, x + r, y + r]);
  const places = marks.slice(0, MOST_LABELS).flatMap(({ key, text, x, y, r }): MapLabel[] => {
    const width = measure(text, 'light');
    const gap = r + 4;
    const half = LINE_PX / 2;
    const candidates: readonly [MapLabel['anchor'], number, number, Box][] = [
      ['start', x + gap, y, [x + gap, y - half, x + gap + width, y + half]],
      ['end', x - gap, y, [x - gap - width, y - half, x - gap, y + half]],
      ['middle', x, y - gap - half, boxAbove(x, y - gap - half, width)],
      ['middle', x, y + gap + half, boxAbove(x, y + gap + half, width)],
    ];
    const free = candidates.find(([, , , box]) => isInside(box) && taken.isFree(box));
    if (!free) return [];
    const [anchor, labelX, labelY, box] = free;
    taken.add(box);
    return [{ key, text, x: labelX, y: labelY, anchor }];
  });
  const names = countries.slice(0, MOST_COUNTRIES).flatMap(({ key, text, x, y, r }): MapLabel[] => {
    const width = measure(text, 'date') * COUNTRY_SPACING;
    const box = boxAbove(x, y, width + 2 * COUNTRY_GAP_PX);
    // A name much wider than its country would be taken for its neighbour's.
    if (width > r * 2.6 || !isInside(box) || !taken.isFree(box)) return [];
    taken.add(box);
    return [{ key, text, x, y, anchor: 'middle' }];
  });
  return { places, countries: names };
}

function boxAbove(x: number, y: number, width: number): Box {
  return [x - width / 2, y - LINE_PX / 2, x + width / 2, y + LINE_PX / 2];
}

/** Boxes by the cells of a grid, so that a thousand marks are as quick as ten. */
function createTaken() {
  const cells = new Map<string, Box[]>();
  const CELL_PX = 64;
  const eachCell = ([left, top, right, bottom]: Box, visit: (key: string) => boolean): boolean => {
    for (let i = Math.floor(left / CELL_PX); i <= Math.floor(right / CELL_PX); i++) {
      for (let j = Math.floor(top / CELL_PX); j <= Math.floor(bottom / CELL_PX); j++) {
        if (visit(`${i} ${j}`)) return true;
      }
    }
    return false;
  };
  return {
    add: (box: Box): void => {
      eachCell(box, (key) => {
        const own = cells.get(key);
        if (own) own.push(box);
        else cells.set(key, [box]);
        return false;
      });
    },
    isFree: (box: Box): boolean =>
      !eachCell(box, (key) =>
        (cells.get(key) ?? []).some(
          ([left, top, right, bottom]) =>
            left < box[2] && right > box[0] && top < box[3] && bottom > box[1],
        ),
      ),
  };
}
