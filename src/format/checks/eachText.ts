import type { Path } from '../issues';
import type { Dataset, WhenWritten, Words } from '../schema/schema';

/** `own`: a quote's own language, in which it is verbatim. */
export type VisitText = (words: Words, path: Path, own?: string) => void;

/** Goes through every text of a dataset that is written in languages, with its path. */
export function eachText(dataset: Dataset, visit: VisitText): void {
  const maybe = (words: Words | null | undefined, path: Path, own?: string): void => {
    if (words) visit(words, path, own);
  };
  const ofWhen = (when: WhenWritten | null | undefined, path: Path): void => {
    if (!when || typeof when === 'string') return;
    maybe(when.wording, [...path, 'wording']);
    maybe(when.basis, [...path, 'basis']);
  };

  for (const key of ['title', 'standfirst', 'byline'] as const) visit(dataset[key], [key]);
  for (const list of ['lanes', 'actors', 'places', 'tags'] as const) {
    dataset[list].forEach(({ name }, i) => visit(name, [list, i, 'name']));
  }
  dataset.sources.forEach(({ note }, i) => maybe(note, ['sources', i, 'note']));
  dataset.events.forEach((event, i) => {
    const path = ['events', i];
    visit(event.title, [...path, 'title']);
    maybe(event.summary, [...path, 'summary']);
    ofWhen(event.when, [...path, 'when']);
    event.claims.forEach((claim, j) => {
      const at = [...path, 'claims', j];
      maybe(claim.quote, [...at, 'quote'], claim.quoteLanguage);
      maybe(claim.paraphrase, [...at, 'paraphrase']);
      maybe(claim.locator, [...at, 'locator']);
    });
    event.revisions.forEach((revision, j) => {
      const at = [...path, 'revisions', j];
      maybe(revision.title, [...at, 'title']);
      maybe(revision.summary, [...at, 'summary']);
      ofWhen(revision.when, [...at, 'when']);
    });
  });
  dataset.relations.forEach(({ basis }, i) => maybe(basis, ['relations', i, 'basis']));
  dataset.ranges.forEach(({ title, summary, revisions }, i) => {
    visit(title, ['ranges', i, 'title']);
    visit(summary, ['ranges', i, 'summary']);
    revisions.forEach((revision, j) => {
      maybe(revision.title, ['ranges', i, 'revisions', j, 'title']);
      maybe(revision.summary, ['ranges', i, 'revisions', j, 'summary']);
    });
  });
  dataset.revisions.forEach((revision, i) => {
    maybe(revision.title, ['revisions', i, 'title']);
    maybe(revision.standfirst, ['revisions', i, 'standfirst']);
  });
  maybe(dataset.coverage?.note, ['coverage', 'note']);
  dataset.changes.forEach(({ note }, i) => visit(note, ['changes', i, 'note']));
}
