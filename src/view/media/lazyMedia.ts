import { oncePerKey } from '../../base';
import { loadMediaWords, type Locale } from '../../i18n';
import type { Details } from '../../model';

/** Fetches the code that shows media, with its words. Only events with media need it. */
export const loadMedia = oncePerKey(async (locale: Locale) => {
  const [{ MediaList, StoryPicture }, words] = await Promise.all([
    import('./mediaBundle'),
    loadMediaWords(locale),
  ]);
  return { MediaList, StoryPicture, words };
});

/**
 * Resolves once that code has loaded or failed. Details with media wait for it, so that the words
 * below the media do not move. A failure shows in the place of the media.
 */
export const mediaSettled = oncePerKey(async (locale: Locale): Promise<null> => {
  await loadMedia(locale).catch(() => null);
  return null;
});

export function hasMedia({ media, claims }: Pick<Details, 'media' | 'claims'>): boolean {
  return media !== undefined || claims.some((claim) => claim.media !== undefined);
}
