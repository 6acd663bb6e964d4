/**
 * The code of a timeline as texts, which the build of the package writes
 * (`build/vite/inlineAssets.ts`).
 */
import { interfaceLanguageOf, type Locale } from '../../i18n';

/** A text that a content policy allows by its hash. */
export type InlineText = {
  readonly text: string;
  /** As in a policy: `sha256-…`. */
  readonly hash: string;
};

/** A larger text. A whole timeline is 700 KB, which would be too much for one file. */
export type PackedText = {
  /** Base64 of the text, compressed as gzip. */
  readonly packed: string;
  /** The hash of the text itself. */
  readonly hash: string;
};

export type InlineAssets = {
  /** The script of the timeline, and its style sheet. */
  readonly app: PackedText;
  readonly style: PackedText;
  /** Unpacks both in a page. */
  readonly loader: InlineText;
  /** The style sheet of the words for readers without scripts. */
  readonly plain: InlineText;
  /** A script for each language that the page has words for. It runs before `app`. */
  readonly words: readonly (PackedText & { readonly language: string })[];
};

/**
 * Reads the assets that a dataset needs. `read` gives the text of a file, such as `app.json` and
 * `words-nl.json`.
 */
export async function loadInlineAssets(
  languages: readonly Locale[],
  read: (name: string) => Promise<string>,
): Promise<InlineAssets> {
  const asset = async <Asset>(name: string): Promise<Asset> =>
    JSON.parse(await read(`${name}.json`)) as Asset;
  const needed = new Set(languages.map((locale) => interfaceLanguageOf(locale, languages)));
  const [app, style, loader, plain, words] = await Promise.all([
    asset<PackedText>('app'),
    asset<PackedText>('style'),
    asset<InlineText>('loader'),
    asset<InlineText>('plain'),
    Promise.all(
      Array.from(needed, async (language) => {
        return { language, ...(await asset<PackedText>(`words-${language}`)) };
      }),
    ),
  ]);
  return { app, style, loader, plain, words };
}
