/** Pictures and other media, with who made them. */
import type { CompiledMedia } from '../model';
import type { Exported, ExportedEvent } from './types';

/** The media of an event and of its claims. */
export function mediaOf({ details: { media = [], claims } }: ExportedEvent) {
  return [...media, ...claims.flatMap((claim) => claim.media ?? [])];
}

/** The address of a file of the site, from the address of any of its pages. */
export function absoluteSrc(src: string, { addressOf, events: [first] }: Exported): string {
  const page = first && addressOf?.(first.id);
  const origin = /^https?:\/\/[^/]+/.exec(page ?? '')?.[0] ?? '';
  return src.startsWith('/') ? origin + src : src;
}

/** Media without figures, which a build draws anew from the events. Undefined if none is left. */
export function withoutFigures(media: readonly CompiledMedia[] | undefined) {
  const others = media?.filter(({ type, page }) => type !== 'figure' && page === undefined);
  return others?.length ? others : undefined;
}

/** Media as a dataset has them, with the addresses of their files. JSON leaves out undefined. */
export function mediaItemOf(media: CompiledMedia, exported: Exported): object {
  const { type, src, alt, caption, credit, licence, source, graphic, transcript, focus } = media;
  return {
    type,
    src: absoluteSrc(src, exported),
    alt,
    caption,
    credit,
    licence,
    source: source?.url ?? undefined,
    graphic,
    transcript,
    focus,
  };
}
