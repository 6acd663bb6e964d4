/** The figures of an edition: among the media of their events, and among the files of the site. */
import { max } from 'd3';
import { renderToStaticMarkup } from 'react-dom/server';

import { directionOf } from '../../i18n';
import type {
  CompiledClaim,
  CompiledDetails,
  CompiledMedia,
  Details,
  FigurePlan,
} from '../../model';
import { drawChain } from './Chain';
import { createFactReader, type FigureEdition, type FigureFacts } from './facts';
import { drawHours } from './Hours';
import { drawMeetings } from './Meetings';
import { Sheet, WIDTH, type Drawn } from './parts';

const draw: { readonly [kind in FigurePlan['kind']]: (facts: FigureFacts) => Drawn } = {
  chain: drawChain,
  hours: drawHours,
  meetings: drawMeetings,
};

/** The styles around figures, relative to the site's root. */
export const FIGURE_STYLES = 'figures/figures.css';

/** A figure of an edition, and what its page says. */
export type Figure = {
  /** The folder of its page, relative to that of the language. The drawing is beside it. */
  readonly path: string;
  readonly svg: string;
  readonly item: CompiledMedia;
  /** The event that shows it. */
  readonly event: string;
  /** Its words, in the order in which they are read. */
  readonly rows: Drawn['rows'];
  readonly sources: readonly CompiledClaim['source'][];
};

/** Draws the figures of an edition. Its details then have them as images. */
export function withFigures(
  edition: FigureEdition,
  base: string,
): { readonly details: CompiledDetails; readonly figures: readonly Figure[] } {
  const { details, locale } = edition;
  const hasFigures = Object.values(details).some(({ media }) =>
    media?.some(({ figure }) => figure),
  );
  if (!hasFigures) return { details, figures: [] };
  const readFacts = createFactReader(edition);
  const isMirrored = directionOf(locale) === 'rtl';
  const figures: Figure[] = [];

  const drawn = (item: CompiledMedia, event: string): CompiledMedia => {
    const { figure, type: _, ...rest } = item;
    if (!figure) return item;
    const facts = readFacts(figure);
    const { height, content, rows } = draw[figure.kind](facts);
    const path = `figures/${item.src.replace(/\.svg$/, '')}/`;
    const sheet = <Sheet {...{ height, isMirrored }}>{content}</Sheet>;
    const image: CompiledMedia = {
      ...rest,
      type: 'image',
      src: `${base}${locale}/figures/${item.src}`,
      page: `${base}${locale}/${path}`,
      sheet: base + FIGURE_STYLES,
      width: WIDTH,
      height,
      ...knownFromOf(facts),
    };
    const sources = [...new Set(facts.claims.map(({ source }) => source))];
    figures.push({ path, svg: renderToStaticMarkup(sheet), item: image, event, rows, sources });
    return image;
  };

  const result = Object.create(null) as { [event: string]: Details };
  for (const [id, { media, ...own }] of Object.entries(details)) {
    result[id] = { ...own, ...(media && { media: media.map((item) => drawn(item, id)) }) };
  }
  return { details: result, figures };
}

/** The day on which the last of its claims was published. */
function knownFromOf({ claims }: FigureFacts): Pick<CompiledMedia, 'knownFrom'> {
  const day = max(claims, ({ published, knownFrom }) => published ?? knownFrom ?? '');
  return day ? { knownFrom: day } : {};
}
