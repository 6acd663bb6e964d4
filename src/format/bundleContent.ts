import { collectEvents, loadInlineAssets, type BundleContent } from '../export';
import { interfaceLanguageOf, loadLocale, ownDatesOf } from '../i18n';
import { createTimeline } from '../model';
import { compile } from './compile/compile';
import type { ParsedDataset } from './parseDataset';

/**
 * Prepares a dataset for `singleFile` and `embedFolderZip`, in a browser or in Node. `json` is what
 * was parsed. `read` gives the text of a file that `build/vite/inlineAssets.ts` wrote.
 */
export async function bundleContentOf(
  dataset: ParsedDataset,
  json: object,
  read: (name: string) => Promise<string>,
): Promise<BundleContent> {
  const { languages } = dataset;
  const [locale = 'en'] = languages;
  await loadLocale(locale, interfaceLanguageOf(locale, languages), ownDatesOf(locale));
  const { core, details } = compile(dataset, locale);
  const timeline = createTimeline(core, () => Promise.resolve(details));
  const undatedCount = timeline.count - timeline.dated;
  const undated = Array.from({ length: undatedCount }, (_, i) => timeline.dated + i);
  const events = await collectEvents(timeline, [...timeline.order, ...undated]);
  return {
    dataset: json,
    exported: { core, events, range: null },
    locale,
    assets: await loadInlineAssets(languages, read),
  };
}
