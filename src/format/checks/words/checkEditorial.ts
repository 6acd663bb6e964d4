/**
 * Warns of valid but poor entries: no source, no date, insecure addresses, long texts, too many
 * lanes.
 */
import { eachMedia } from '../checkMedia';
import { eachText } from '../eachText';
import type { IssueLog } from '../../issues';
import type { Dataset } from '../../schema/schema';

/** The drawing truncates longer titles. */
const MAX_TITLE_CHARACTERS = 70;
/** A summary is one paragraph. More belongs in claims. */
const MAX_SUMMARY_WORDS = 60;
/** The style sheet has as many colours. */
const MAX_LANES = 16;

export function checkEditorial(dataset: Dataset, log: IssueLog): void {
  const usedSources = new Set(dataset.map?.layers?.map(({ source }) => source));
  dataset.events.forEach(({ claims }, i) => {
    if (claims.length === 0) log.report('event-without-source', ['events', i], {});
    claims.forEach(({ by, source, published, knownFrom }, j) => {
      usedSources.add(source);
      if (by === undefined || published !== undefined || knownFrom !== undefined) return;
      log.report('claim-without-day', ['events', i, 'claims', j], {});
    });
  });

  eachMedia(dataset, (media) => {
    for (const { source } of media) if (source !== undefined) usedSources.add(source);
  });

  dataset.sources.forEach(({ id, url, archived, note }, i) => {
    if (!usedSources.has(id)) log.report('unused-source', ['sources', i], { id });
    // A note may explain the lack of an https address.
    if (note) return;
    for (const [key, address] of Object.entries({ url, archived })) {
      if (!address || !/^http:/i.test(address)) continue;
      log.report('insecure-address', ['sources', i, key], { address });
    }
  });

  const { length } = dataset.lanes;
  if (length > MAX_LANES) {
    log.report('many-lanes', ['lanes'], { count: String(length), most: String(MAX_LANES) });
  }
  checkLengths(dataset, log);
  checkShortTitles(dataset, log);
}

/** A short title that is as long as the title has a language in which none is needed. */
function checkShortTitles({ events, languages }: Dataset, log: IssueLog): void {
  events.forEach(({ title, short }, i) => {
    for (const language of languages) {
      const [whole, shorter] = [title[language] ?? '', short?.[language] ?? ''];
      if (Array.from(shorter).length <= Array.from(whole).length) continue;
      log.report('short-not-shorter', ['events', i, 'short', language], {});
    }
  });
}

/** Checks titles and summaries of events and of their revisions, in every language. */
function checkLengths(dataset: Dataset, log: IssueLog): void {
  eachText(dataset, (words, path) => {
    const key = path.at(-1);
    if (path[0] !== 'events' || (key !== 'title' && key !== 'summary')) return;
    for (const language of dataset.languages) {
      const text = words[language];
      if (text === undefined) continue;
      const isTitle = key === 'title';
      const count = isTitle ? Array.from(text).length : text.split(/\s+/).filter(Boolean).length;
      const limit = isTitle ? MAX_TITLE_CHARACTERS : MAX_SUMMARY_WORDS;
      if (count <= limit) continue;
      const code = isTitle ? 'long-title' : 'long-summary';
      log.report(code, [...path, language], { count: String(count), most: String(limit) });
    }
  });
}
