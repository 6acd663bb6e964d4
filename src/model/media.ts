/** Pictures and other media as pages get them, in one language. */

/** A picture that the build made, in several formats and widths. */
export type Picture = {
  /** The address without width and format: `/assets/media/dam-1a2b3c4d`. */
  readonly path: string;
  /** The widths of the AVIF and WebP files, in pixels. */
  readonly widths: readonly number[];
  /** The widths of the JPEG files, for browsers that have neither. */
  readonly jpegWidths: readonly number[];
  readonly width: number;
  readonly height: number;
  /** The picture in a few pixels, as a data address. It shows while the file loads. */
  readonly tiny: string;
};

/** A page of another site that can show its content in a frame. */
export type Player = {
  /** The name of the service, or the host. */
  readonly name: string;
  /** The host that the browser contacts when a reader asks for the content. */
  readonly host: string;
  /** The address of the frame. */
  readonly frame: string;
};

/** What a figure shows. The build draws it from the events themselves. */
export type FigurePlan = {
  /**
   * `chain`: what led to what, downwards. `hours`: clock times on an axis. `meetings`: who is named
   * at which event.
   */
  readonly kind: 'chain' | 'hours' | 'meetings';
  /** The ids of its events, in the order in which they are drawn. */
  readonly events: readonly string[];
  /** The names of those who have a row in `meetings`. */
  readonly actors?: readonly string[] | undefined;
  /** Claims whose words it shows, by the ids of their event and source. */
  readonly claims?: readonly FigureClaim[] | undefined;
};

export type FigureClaim = {
  readonly event: string;
  readonly source: string;
  /** Which of the event’s claims from this source, from 1. The first by default. */
  readonly nth?: number | undefined;
  /** Clock times that its words name: `2025-09-10T03:48`, with `~` if approximate. */
  readonly at?: readonly string[] | undefined;
  /** The name of somebody whom it announces, who has a ring in place of a dot. */
  readonly actor?: string | undefined;
};

export type CompiledMedia = {
  /** A `figure` is one that no build has drawn. A drawn one is an image. */
  readonly type: 'image' | 'video' | 'audio' | 'document' | 'link' | 'figure';
  /** The address of the file, or of a page of another site. */
  readonly src: string;
  /** The file lies beside the dataset. */
  readonly isLocal?: true;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly licence?: string;
  readonly source?: { readonly title: string; readonly url: string | null };
  /** The address of the page of a figure, which has its words and its sources. */
  readonly page?: string;
  /** The address of the style sheet of figures. */
  readonly sheet?: string;
  readonly figure?: FigurePlan;
  /** The day from which everything that a figure shows was known, `YYYY-MM-DD`. */
  readonly knownFrom?: string;
  /** What may distress. The picture is covered by these words. */
  readonly graphic?: string;
  readonly transcript?: string;
  /** Files of captions by language. */
  readonly captions?: readonly (readonly [language: string, src: string])[];
  /** The point that stays in sight when the picture is cropped, as shares of width and height. */
  readonly focus?: readonly [x: number, y: number];
  readonly width?: number;
  readonly height?: number;
  /** The file of a poster, where no build has made a picture of it. */
  readonly poster?: string;
  /** The image itself, or the poster of other media. */
  readonly picture?: Picture;
  readonly player?: Player;
};

/** The picture that stands for an event: the first one that is not covered. */
export function leadMediumOf(
  media: readonly CompiledMedia[] | undefined,
): (CompiledMedia & { readonly picture: Picture }) | undefined {
  return media?.find(
    (item): item is CompiledMedia & { readonly picture: Picture } =>
      item.picture !== undefined && item.graphic === undefined,
  );
}
