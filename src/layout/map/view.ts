/** What a reader sees of a map: a scale and a shift, and its address. */
import type { GeoProjection } from 'd3';

/** Turns a position of the map at its first scale into one of the screen: `k * at + shift`. */
export type MapView = { readonly k: number; readonly x: number; readonly y: number };

export const WHOLE_MAP: MapView = { k: 1, x: 0, y: 0 };

type Box = { readonly widthPx: number; readonly heightPx: number };

/** The closest view has this many km in a pixel. */
const CLOSEST_KM = 0.25;
const KM_PER_DEGREE = 111.2;

/** The largest scale: the base map has no more to show. */
export function maxScale(projection: GeoProjection, { widthPx, heightPx }: Box): number {
  const at = projection.invert?.([widthPx / 2, heightPx / 2]);
  if (!at) return 64;
  const [lon, lat] = at;
  const [a, b] = [projection([lon, lat]), projection([lon, lat + (lat > 0 ? -1 : 1)])];
  const px = a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 1;
  return Math.max(4, KM_PER_DEGREE / px / CLOSEST_KM);
}

/** A view within limits: not smaller than the whole, and with the map in its middle. */
export function clampView({ k, x, y }: MapView, { widthPx, heightPx }: Box, most: number): MapView {
  const scale = Math.min(Math.max(k, 1), most);
  return {
    k: scale,
    x: Math.min(0, Math.max(widthPx * (1 - scale), x)),
    y: Math.min(0, Math.max(heightPx * (1 - scale), y)),
  };
}

/** A view scaled by a factor, with a point of the screen in its place. */
export function scaledView(
  view: MapView,
  factor: number,
  [px, py]: readonly [number, number],
  box: Box,
  most: number,
): MapView {
  const k = Math.min(Math.max(view.k * factor, 1), most);
  const ratio = k / view.k;
  return clampView({ k, x: px - (px - view.x) * ratio, y: py - (py - view.y) * ratio }, box, most);
}

/** The view that shows some positions, in the middle and not closer than `closest`. */
export function viewOf(
  points: readonly (readonly [number, number])[],
  box: Box,
  most: number,
  closest: number,
): MapView {
  if (points.length === 0) return WHOLE_MAP;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [west, east, north, south] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const margin = 0.7;
  const k = Math.min(
    (box.widthPx * margin) / Math.max(east - west, 1e-6),
    (box.heightPx * margin) / Math.max(south - north, 1e-6),
    closest,
    most,
  );
  const scale = Math.max(1, k);
  return clampView(
    {
      k: scale,
      x: box.widthPx / 2 - (scale * (west + east)) / 2,
      y: box.heightPx / 2 - (scale * (north + south)) / 2,
    },
    box,
    most,
  );
}

/** A view in an address: the latitude and longitude of its middle, and its scale. */
export function writeMapView(
  { k, x, y }: MapView,
  projection: GeoProjection,
  { widthPx, heightPx }: Box,
): string {
  const at = projection.invert?.([(widthPx / 2 - x) / k, (heightPx / 2 - y) / k]);
  if (!at || k < 1.005) return '1';
  // Some pixels of the screen, so that a link is as short as it can be.
  const digits = Math.min(4, 1 + Math.ceil(Math.log10(k)));
  const rounded = (value: number): number => Number(value.toFixed(digits));
  return [rounded(at[1]), rounded(at[0]), Number(k.toPrecision(3))].join();
}

export function readMapView(
  text: string,
  projection: GeoProjection,
  box: Box,
  most: number,
): MapView {
  const [lat = NaN, lon = NaN, zoom = NaN] = text.split(',').map(Number);
  const at = Number.isFinite(zoom) ? projection([lon, lat]) : null;
  if (!at) return WHOLE_MAP;
  const k = Math.min(Math.max(zoom, 1), most);
  return clampView(
    { k, x: box.widthPx / 2 - k * at[0], y: box.heightPx / 2 - k * at[1] },
    box,
    most,
  );
}
