/** Draws a view for the command, by the page's own components. */
import { renderToStaticMarkup } from 'react-dom/server';

import type { ParsedDataset } from '../../../format';
import { createTimelineStore } from '../../../store';
import type { Span } from '../../../time';
import {
  imagePalette,
  InstanceProvider,
  LANE_COLOURS,
  loadBuildOnlyBundle,
  type Palette,
} from '../../../view';
import { editionsOf, layoutOf, staticInstanceOf } from '../../editions';
import { measureForImages, SANS, SERIF, withoutEmoji } from '../../images/fonts';

const { legendItemsOf, ViewImage, viewInWords } = await loadBuildOnlyBundle();

export type ViewChoice = {
  readonly language: string;
  /** Null: the whole period. */
  readonly range: Span | null;
  readonly widthPx: number;
  readonly theme: 'light' | 'dark';
};

/** A view as SVG, with the title, the range, a legend and the sources; and its range in words. */
export function drawView(
  dataset: ParsedDataset,
  { language, range, widthPx, theme }: ViewChoice,
): { readonly svg: string; readonly rangeInWords: string } {
  const edition = editionsOf(dataset).find(({ locale }) => locale === language);
  if (!edition) throw new Error(`the dataset has no language ${language}`);
  const { timeline, words, t, ...shared } = staticInstanceOf(edition, '/');
  const view = range ?? timeline.core.opens ?? timeline.period;
  const plain = imagePalette({ serif: SERIF, sans: SANS }, theme);
  const { lanes } = timeline.core;
  const palette: Palette = {
    ...plain,
    lane: (i) => lanes[i % LANE_COLOURS]?.colours?.[theme === 'dark' ? 1 : 0] ?? plain.lane(i),
  };
  const store = createTimelineStore(timeline, { view });
  const instance = { ...shared, timeline, words, t, store };
  const { core } = timeline;
  const image = (
    <InstanceProvider instance={{ ...instance, variantFor: () => instance }}>
      <ViewImage
        {...{ instance, view, widthPx, palette }}
        layout={layoutOf(timeline, words, measureForImages)}
        notes={[]}
        legend={legendItemsOf(instance, palette, true)}
        sources={[
          core.credit ?? '',
          core.source ?? '',
          core.byline,
          core.licence && t('footer.licence', { licence: core.licence }),
        ].filter(Boolean)}
      />
    </InstanceProvider>
  );
  // Text of XML must not contain `]]>`.
  const svg = withoutEmoji(renderToStaticMarkup(image).replaceAll(']]>', ']]&gt;'));
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`,
    rangeInWords: viewInWords(instance, view),
  };
}
