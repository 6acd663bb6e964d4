/**
 * The JSON of the second version of TimelineJS: `{"timeline": {"headline", "date": [{"startDate":
 * "2011,12,10"}]}}`.
 */
import { isRecord, listAt, type JsonRecord } from '../text/json';

export function secondVersionOf(json: unknown): JsonRecord | null {
  const timeline: unknown = isRecord(json) ? json['timeline'] : undefined;
  return isRecord(timeline) && listAt(timeline, 'date') ? timeline : null;
}

/** The same with the keys of the third version. */
export function fromSecondVersion(timeline: JsonRecord): JsonRecord {
  const { headline, text, asset, date, era, type, ...others } = timeline;
  return {
    ...others,
    ...(type !== 'default' && { type }),
    title: { text: { headline, text }, ...mediaOf(asset) },
    events: Array.isArray(date) ? date.map(toSlide) : [],
    eras: Array.isArray(era) ? era.map(toSlide) : [],
  };
}

function toSlide(slide: unknown): unknown {
  if (!isRecord(slide)) return slide;
  const { startDate, endDate, headline, text, tag, asset, ...others } = slide;
  return {
    ...others,
    start_date: startDate,
    end_date: endDate,
    text: { headline, text },
    group: tag,
    ...mediaOf(asset),
  };
}

function mediaOf(asset: unknown): { readonly media?: unknown } {
  if (!isRecord(asset)) return asset === undefined ? {} : { media: asset };
  const { media, ...others } = asset;
  return { media: { ...others, url: media } };
}
