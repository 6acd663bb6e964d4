import { once } from '../base';
import { loadEmbedAddress, loadSharedAddress } from '../url';

/** Loads the form that makes the code of an embed, with the code that writes its addresses. */
export const loadSnippetBuilder = once(async () => {
  const [{ SnippetBuilder }] = await Promise.all([
    import('./SnippetBuilder'),
    loadEmbedAddress(),
    loadSharedAddress(),
  ]);
  return SnippetBuilder;
});
