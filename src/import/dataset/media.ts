/** The media of an event: pictures and pages of other sites, by their addresses. */
import { endingOf, mediaEndings } from '../../base';
import { toPlainText } from '../text/plainText';
import type { DraftMedia } from '../types';

/** A dataset only takes media of secure addresses. */
export function isMediaAddress(url: string): boolean {
  return /^https:/i.test(url);
}

/**
 * Media as a dataset has them. A picture says what it shows by its caption, else by the title of
 * its event, and its host stands for a maker that the file does not name.
 */
export function mediaItemsOf(
  media: readonly DraftMedia[],
  title: string,
): readonly Readonly<Record<string, string>>[] {
  const byUrl = new Map(
    media.filter(({ url }) => isMediaAddress(url)).map((each) => [each.url, each]),
  );
  return [...byUrl.values()].map(({ url, ...written }) => {
    const [caption, credit] = [written.caption, written.credit].map((words) =>
      toPlainText(words ?? '').text.trim(),
    );
    const path = url.replace(/[?#].*/, '');
    const endings: readonly string[] = mediaEndings.image;
    const words = { ...(caption && { caption }), ...(credit && { credit }) };
    if (!endings.includes(endingOf(path))) return { type: 'link', src: url, ...words };
    const host = /^https:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? '';
    return { type: 'image', src: url, alt: caption || title, credit: host, ...words };
  });
}
