import { oncePerKey } from '../base';
import { loadSnippetWords, type Locale } from '../i18n';
import { loadEmbedAddress, loadSharedAddress } from '../url';

/**
 * Loads the form that makes the code of an embed, with its words and the code that writes its
 * addresses.
 */
export const loadSnippetBuilder = oncePerKey(async (locale: Locale) => {
  const [{ SnippetBuilder }] = await Promise.all([
    import('./SnippetBuilder'),
    loadSnippetWords(locale),
    loadEmbedAddress(),
    loadSharedAddress(),
  ]);
  return SnippetBuilder;
});
