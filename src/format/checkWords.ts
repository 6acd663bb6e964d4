/** Checks texts: all in every language of the dataset, and quotes in their own. */
import type { IssueLog, Path } from './issues';
import type { Claim, Dataset, WhenWritten, Words } from './schema';

export function checkWords(dataset: Dataset, log: IssueLog): void {
  const claimed = new Set(dataset.languages);
  const languages = dataset.languages.join(', ');
  const unclaimed = new Set<string>();
  /** `own`: a quote's own language, which is asked for elsewhere. */
  const check = (words: Words | null | undefined, path: Path, own?: string): void => {
    if (!words) return;
    for (const language of claimed) {
      if (language === own || Object.hasOwn(words, language)) continue;
      log.report('missing-translation', path, { language });
    }
    for (const language of Object.keys(words)) {
      if (claimed.has(language) || language === own || unclaimed.has(language)) continue;
      // A translation being made has hundreds of such texts.
      unclaimed.add(language);
      log.report('unclaimed-language', [...path, language], { language, languages });
    }
  };
  const checkWhen = (when: WhenWritten | null | undefined, path: Path): void => {
    if (!when || typeof when === 'string') return;
    check(when.wording, [...path, 'wording']);
    check(when.basis, [...path, 'basis']);
  };
  const checkRevision = (revision: { readonly until: string }, path: Path): void => {
    if (Object.keys(revision).length === 1) log.report('empty-revision', path, {});
  };
  const checkClaim = (claim: Claim, path: Path): void => {
    const { quote, quoteLanguage } = claim;
    // Without its own language no entry of a quote is known to be verbatim.
    if (quote && quoteLanguage === undefined) {
      log.report('missing-key', [...path, 'quoteLanguage'], { key: 'quoteLanguage' });
    } else if (quote && quoteLanguage !== undefined && !Object.hasOwn(quote, quoteLanguage)) {
      const params = { language: quoteLanguage };
      log.report('quote-without-its-language', [...path, 'quote'], params);
    } else if (!quote && quoteLanguage !== undefined) {
      log.report('quote-language-alone', [...path, 'quoteLanguage'], {});
    }
    if (!quote && !claim.paraphrase) log.report('claim-without-words', path, {});
    check(quote, [...path, 'quote'], quoteLanguage);
    check(claim.paraphrase, [...path, 'paraphrase']);
    check(claim.locator, [...path, 'locator']);
  };

  for (const key of ['title', 'standfirst', 'byline'] as const) check(dataset[key], [key]);
  for (const list of ['lanes', 'actors', 'places', 'tags'] as const) {
    dataset[list].forEach(({ name }, i) => check(name, [list, i, 'name']));
  }
  dataset.sources.forEach(({ note }, i) => check(note, ['sources', i, 'note']));
  dataset.events.forEach((event, i) => {
    const path = ['events', i];
    check(event.title, [...path, 'title']);
    check(event.summary, [...path, 'summary']);
    checkWhen(event.when, [...path, 'when']);
    event.claims.forEach((claim, j) => checkClaim(claim, [...path, 'claims', j]));
    event.revisions.forEach((revision, j) => {
      checkRevision(revision, [...path, 'revisions', j]);
      check(revision.title, [...path, 'revisions', j, 'title']);
      check(revision.summary, [...path, 'revisions', j, 'summary']);
      checkWhen(revision.when, [...path, 'revisions', j, 'when']);
    });
  });
  dataset.relations.forEach(({ basis }, i) => check(basis, ['relations', i, 'basis']));
  dataset.ranges.forEach(({ title, summary, revisions }, i) => {
    check(title, ['ranges', i, 'title']);
    check(summary, ['ranges', i, 'summary']);
    revisions.forEach((revision, j) => {
      checkRevision(revision, ['ranges', i, 'revisions', j]);
      check(revision.title, ['ranges', i, 'revisions', j, 'title']);
      check(revision.summary, ['ranges', i, 'revisions', j, 'summary']);
    });
  });
  dataset.revisions.forEach((revision, i) => {
    checkRevision(revision, ['revisions', i]);
    check(revision.title, ['revisions', i, 'title']);
    check(revision.standfirst, ['revisions', i, 'standfirst']);
  });
  check(dataset.coverage?.note, ['coverage', 'note']);
  dataset.changes.forEach(({ note }, i) => check(note, ['changes', i, 'note']));
}
