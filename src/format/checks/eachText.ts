import type { Path } from '../issues';
import type { MediaItem } from '../schema/mediaSchema';
import type { Dataset, DatasetWhen, LocalizedText } from '../schema/schema';

/** `own`: only for quotes, the language in which the quote is verbatim. */
export type VisitText = (words: LocalizedText, path: Path, own?: string) => void;

/** Calls `visit` with every localized text of a dataset and its path. */
export function eachText(dataset: Dataset, visit: VisitText): void {
  const visitIfPresent = (
    words: LocalizedText | null | undefined,
    path: Path,
    own?: string,
  ): void => {
    if (words) visit(words, path, own);
  };
  const visitWhen = (when: DatasetWhen | null | undefined, path: Path): void => {
    if (!when || typeof when === 'string') return;
    visitIfPresent(when.wording, [...path, 'wording']);
    visitIfPresent(when.basis, [...path, 'basis']);
  };

  const visitMedia = (media: readonly MediaItem[], parent: Path): void => {
    media.forEach(({ alt, caption, credit, transcript, graphic }, k) => {
      const words = { alt, caption, credit, transcript, graphic };
      for (const [key, text] of Object.entries(words)) {
        if (typeof text !== 'string') visitIfPresent(text, [...parent, k, key]);
      }
    });
  };

  visitMedia(dataset.media, ['media']);
  for (const key of ['title', 'standfirst', 'byline', 'credit', 'source'] as const) {
    visitIfPresent(dataset[key], [key]);
  }
  for (const [key, words] of Object.entries(dataset.method ?? {})) visit(words, ['method', key]);
  for (const list of ['lanes', 'actors', 'places', 'tags'] as const) {
    dataset[list].forEach(({ name }, i) => visitIfPresent(name, [list, i, 'name']));
  }
  dataset.sources.forEach(({ note }, i) => visitIfPresent(note, ['sources', i, 'note']));
  dataset.events.forEach((event, i) => {
    const path = ['events', i];
    visit(event.title, [...path, 'title']);
    visitIfPresent(event.short, [...path, 'short']);
    visitIfPresent(event.summary, [...path, 'summary']);
    visitWhen(event.when, [...path, 'when']);
    event.fields?.forEach(({ name, value }, j) => {
      visit(name, [...path, 'fields', j, 'name']);
      visit(value, [...path, 'fields', j, 'value']);
    });
    visitMedia(event.media, [...path, 'media']);
    event.claims.forEach((claim, j) => {
      const claimPath = [...path, 'claims', j];
      visitIfPresent(claim.quote, [...claimPath, 'quote'], claim.quoteLanguage);
      visitIfPresent(claim.paraphrase, [...claimPath, 'paraphrase']);
      visitIfPresent(claim.locator, [...claimPath, 'locator']);
      visitMedia(claim.media, [...claimPath, 'media']);
      visitIfPresent(claim.verification, [...claimPath, 'verification']);
    });
    event.revisions.forEach((revision, j) => {
      const revisionPath = [...path, 'revisions', j];
      visitIfPresent(revision.title, [...revisionPath, 'title']);
      visitIfPresent(revision.summary, [...revisionPath, 'summary']);
      visitWhen(revision.when, [...revisionPath, 'when']);
    });
  });
  dataset.relations.forEach(({ basis }, i) => visitIfPresent(basis, ['relations', i, 'basis']));
  dataset.ranges.forEach(({ title, summary, revisions }, i) => {
    visit(title, ['ranges', i, 'title']);
    visit(summary, ['ranges', i, 'summary']);
    revisions.forEach((revision, j) => {
      visitIfPresent(revision.title, ['ranges', i, 'revisions', j, 'title']);
      visitIfPresent(revision.summary, ['ranges', i, 'revisions', j, 'summary']);
    });
  });
  dataset.revisions.forEach((revision, i) => {
    visitIfPresent(revision.title, ['revisions', i, 'title']);
    visitIfPresent(revision.standfirst, ['revisions', i, 'standfirst']);
  });
  visitIfPresent(dataset.coverage?.note, ['coverage', 'note']);
  dataset.map?.layers?.forEach(({ name }, i) => visit(name, ['map', 'layers', i, 'name']));
  dataset.changes.forEach(({ note }, i) => visit(note, ['changes', i, 'note']));
}
