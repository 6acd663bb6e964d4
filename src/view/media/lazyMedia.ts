import { oncePerKey } from '../../base';
import { loadMediaWords, type Locale } from '../../i18n';

/** Fetches the code that shows media, with its words. Only events with media need it. */
export const loadMedia = oncePerKey(async (locale: Locale) => {
  const [{ MediaList }, words] = await Promise.all([
    import('./mediaBundle'),
    loadMediaWords(locale),
  ]);
  return { MediaList, words };
});
