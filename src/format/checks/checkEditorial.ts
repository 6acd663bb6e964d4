/** Warns of what is allowed but leaves a reader worse off: no source, no date, too many words. */
import { eachText } from './eachText';
import type { IssueLog } from '../issues';
import type { Dataset } from '../schema/schema';

/** A title longer than this is cut in the drawing. */
const MAX_TITLE_LETTERS = 70;
/** A summary is one paragraph; what is longer belongs in claims. */
const MAX_SUMMARY_WORDS = 60;

export function checkEditorial(dataset: Dataset, log: IssueLog): void {
  const used = new Set<string>();
  dataset.events.forEach(({ claims }, i) => {
    if (claims.length === 0) log.report('event-without-source', ['events', i], {});
    claims.forEach(({ source, published, knownFrom }, j) => {
      used.add(source);
      if (published !== undefined || knownFrom !== undefined) return;
      log.report('claim-without-day', ['events', i, 'claims', j], {});
    });
  });

  dataset.sources.forEach(({ id, url, archived, note }, i) => {
    if (!used.has(id)) log.report('unused-source', ['sources', i], { id });
    // A note may say why there is no other.
    if (note) return;
    for (const [key, address] of Object.entries({ url, archived })) {
      if (!address || !/^http:/i.test(address)) continue;
      log.report('insecure-address', ['sources', i, key], { address });
    }
  });

  checkLengths(dataset, log);
}

/** Titles and summaries of events, in every language and as they read earlier. */
function checkLengths(dataset: Dataset, log: IssueLog): void {
  eachText(dataset, (words, path) => {
    const key = path.at(-1);
    if (path[0] !== 'events' || (key !== 'title' && key !== 'summary')) return;
    for (const language of dataset.languages) {
      const text = words[language];
      if (text === undefined) continue;
      const isTitle = key === 'title';
      const count = isTitle ? Array.from(text).length : text.split(/\s+/).filter(Boolean).length;
      const limit = isTitle ? MAX_TITLE_LETTERS : MAX_SUMMARY_WORDS;
      if (count <= limit) continue;
      const code = isTitle ? 'long-title' : 'long-summary';
      log.report(code, [...path, language], { count: String(count), most: String(limit) });
    }
  });
}
