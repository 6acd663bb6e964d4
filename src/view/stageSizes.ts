import type { Density, Size } from '../layout';
import { WHOLE_EVENTS } from '../model';

/** Heights of the drawing, CSS pixels: fixed, so that nothing below it ever moves. */
export const STRIP_HEIGHT_PX = 152;
export const FULL_HEIGHT_PX = 640;
/** Of each of two, one above the other. */
export const HALF_HEIGHT_PX = 340;

type Still = { readonly name: string; readonly size: Size; readonly density: Density };

const full = (widthPx: number): Still => ({
  name: String(widthPx),
  size: { widthPx, heightPx: FULL_HEIGHT_PX },
  density: 'full',
});
const strip = (widthPx: number): Still => ({
  name: String(widthPx),
  size: { widthPx, heightPx: STRIP_HEIGHT_PX },
  density: 'strip',
});

/** The widths at which a page's drawing is prerendered. */
const stills: readonly Still[] = [
  strip(288),
  strip(328),
  strip(380),
  strip(480),
  full(552),
  full(644),
  full(720),
  full(836),
  full(944),
];

/** Of many events each drawing is hundreds of marks: fewer sizes, and white beside some of them. */
const fewStills: readonly Still[] = [strip(288), strip(380), full(552), full(720), full(944)];

/**
 * Where a window begins to be so wide, and the width that stands in it from there on: the widest that
 * fits the plot, or nearly so. From the eighth on an event's details may stand beside it.
 * `styles/stills.css` says the same to browsers that run no scripts.
 */
const windows: readonly (readonly [fromPx: number, widthPx: number])[] = [
  [0, 288],
  [360, 328],
  [412, 380],
  [512, 480],
  [600, 552],
  [692, 644],
  [768, 720],
  [900, 836],
  [1024, 944],
  [1180, 720],
  [1280, 836],
  [1360, 944],
];

/** The sizes for a page of so many events, each with the windows that it stands in, as a media query. */
export function stillsOf(count: number): readonly (Still & { readonly media: string })[] {
  const offered = count > WHOLE_EVENTS ? fewStills : stills;
  const standing = windows.map(([, px]) => offered.findLast(({ size }) => size.widthPx <= px));
  return offered.map((still) => ({
    ...still,
    media: windows
      .flatMap(([from], k) => {
        const to = windows[k + 1]?.[0];
        return standing[k] === still
          ? [`(width >= ${from}px)${to === undefined ? '' : ` and (width < ${to}px)`}`]
          : [];
      })
      .join(', '),
  }));
}

/** What a drawing in a given box holds beside its rows: axis, and each lane's name or room. */
const AXIS_PX = 48;
const LANE_PX = { headed: 21, named: 8 } as const;
/** What its rows need, all in all, before most of its events are more than a count: 1.6 with words. */
const ROWS_PX = { worded: 40, bare: 14 } as const;

/**
 * How much a drawing can say in a box that it is given. Where words would leave most events to be
 * counted, the marks alone say more: each event when it was.
 */
export function fittingDensity({ widthPx, heightPx }: Size, lanes: number): Density {
  const lanePx = widthPx < 560 ? LANE_PX.headed : LANE_PX.named;
  const fits = (rowsPx: number): boolean => heightPx >= AXIS_PX + lanes * (lanePx + rowsPx);
  return fits(ROWS_PX.worded) ? 'full' : fits(ROWS_PX.bare) ? 'marks' : 'strip';
}

const sizes = (heightPx: number, ...widths: readonly number[]): readonly Size[] =>
  widths.map((widthPx) => ({ widthPx, heightPx }));

/**
 * The sizes at which an embed's drawing is prerendered, few, since a guest must be light;
 * `styles/embed.css` says which one stands in which frame, and stretches it a little. Functions, which
 * the app's code leaves out.
 */
export const guestStills = (): readonly Size[] => [
  ...sizes(200, 280, 400),
  ...sizes(240, 640),
  ...sizes(290, 336, 440, 620, 820),
  ...sizes(400, 304, 344, 400, 480, 580, 720, 900, 1130),
];
/** Above an opened event, which takes the room. */
export const openedStills = (): readonly Size[] => [
  ...sizes(128, 304, 440, 700),
  ...sizes(152, 320, 480, 740, 1130),
];
