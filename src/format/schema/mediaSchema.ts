/** Pictures, video, sound, documents and link cards of an event, a claim or the whole dataset. */
import * as v from 'valibot';

import type { CompiledMedia, FigurePlan } from '../../model';
import { LANGUAGE, listOf, localizedText, oneOf, strictObject, text } from './schemaParts';

const mediaTypes = [
  'image',
  'video',
  'audio',
  'document',
  'link',
  'figure',
] as const satisfies readonly CompiledMedia['type'][];

const share = v.pipe(v.number(), v.minValue(0, 'out-of-bounds'), v.maxValue(1, 'out-of-bounds'));

/** The largest width and height. */
export const MAX_PIXELS = 100_000;

const pixels = v.pipe(
  v.number(),
  v.minValue(1, 'out-of-bounds'),
  v.maxValue(MAX_PIXELS, 'out-of-bounds'),
);

const file = v.pipe(
  text,
  v.description('A file beside the dataset, such as media/photo.jpg, or an https address.'),
);

const figureKinds = ['chain', 'hours', 'meetings'] as const satisfies readonly FigurePlan['kind'][];

/** A clock time in the dataset's zone. `~` marks an approximate one. */
const clockTime = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d~?$/, 'bad-date'));

const figure = strictObject({
  kind: oneOf(figureKinds),
  events: v.pipe(listOf(text), v.description('The ids of the events that it shows, in order.')),
  actors: v.exactOptional(
    v.pipe(listOf(text), v.description('Who has a row in “meetings”: ids of actors.')),
  ),
  claims: v.exactOptional(
    v.pipe(
      listOf(
        strictObject({
          event: text,
          source: text,
          nth: v.exactOptional(v.pipe(v.number(), v.minValue(1, 'out-of-bounds'))),
          at: v.exactOptional(listOf(clockTime)),
          actor: v.exactOptional(text),
        }),
      ),
      v.description('Claims whose words it shows: the ids of an event and of its source.'),
    ),
  ),
});

const mediaItem = strictObject({
  type: oneOf(mediaTypes),
  src: file,
  alt: v.exactOptional(
    v.pipe(localizedText, v.description('What the picture shows. Required for images.')),
  ),
  caption: v.exactOptional(localizedText),
  credit: v.exactOptional(
    v.pipe(
      v.union([text, localizedText]),
      v.description('Who made it. Required for images. A plain text holds in every language.'),
    ),
  ),
  licence: v.exactOptional(text),
  source: v.exactOptional(
    v.pipe(text, v.description('Where it comes from: the id of a source, or an address.')),
  ),
  focus: v.exactOptional(
    v.pipe(
      v.strictTuple([share, share]),
      v.description('The point that stays in sight when a picture is cropped: [0, 0] is top left.'),
    ),
  ),
  poster: v.exactOptional(
    v.pipe(text, v.description('A picture beside the dataset, shown before anything plays.')),
  ),
  transcript: v.exactOptional(localizedText),
  captions: v.exactOptional(
    v.pipe(
      v.record(v.pipe(v.string(), v.regex(LANGUAGE, 'bad-language')), text),
      v.description('Files of captions (WebVTT) beside the dataset, by language code.'),
    ),
  ),
  graphic: v.exactOptional(
    v.pipe(
      localizedText,
      v.description('What may distress. The picture is covered by these words until asked for.'),
    ),
  ),
  figure: v.exactOptional(
    v.pipe(figure, v.description('What a figure shows. The build draws it.')),
  ),
  width: v.exactOptional(v.pipe(pixels, v.description('In pixels. The build measures images.'))),
  height: v.exactOptional(pixels),
});

export const media = v.pipe(
  listOf(mediaItem),
  v.description('Pictures, video, sound, documents and link cards.'),
);

export type MediaItem = v.InferOutput<typeof mediaItem>;
