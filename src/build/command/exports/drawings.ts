/** The images of a view, for the command. This module takes long to load. */
import type { Exported } from '../../../export';
import type { ParsedDataset } from '../../../format';
import { loadDatasetLanguages } from '../../../i18n';
import { rasterize } from '../../images/raster';
import { drawView } from './drawView';
import { pdfOf } from './pdfOf';

type Drawn = {
  readonly dataset: ParsedDataset;
  readonly exported: Exported;
  readonly width: number;
  readonly theme: 'light' | 'dark';
};

export async function drawingsOf({ dataset, exported, width, theme }: Drawn) {
  await loadDatasetLanguages(dataset.languages);
  const { core, range } = exported;
  const { svg, rangeInWords } = drawView(dataset, {
    language: core.language,
    range,
    widthPx: width,
    theme,
  });
  return {
    svg,
    rangeInWords,
    png: (scale: number): Uint8Array => rasterize({ svg: shifted(svg), scale }),
    pdf: (): Promise<Uint8Array> => pdfOf(svg, { title: core.title }),
  };
}

/** A label that ends at its mark, with the gap before its date (px). */
const ENDED_LABEL =
  /(<text data-label="[^"]*" x=")(-?[\d.]+)(" text-anchor="end"[^>]*><tspan[^>]*>[^<]*<\/tspan><tspan dx=")([\d.]+)/g;

/** resvg leaves the gap before a date out of the width of a label, which would cover its mark. */
function shifted(svg: string): string {
  return svg.replaceAll(
    ENDED_LABEL,
    (_, before: string, x: string, between: string, gap: string) =>
      `${before}${Number(x) - Number(gap)}${between}${gap}`,
  );
}
