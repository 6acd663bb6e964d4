/** Checks that every text is in every language of the dataset, and every quote in its own. */
import { eachText } from '../eachText';
import type { IssueLog, Path } from '../../issues';
import type { Claim, Dataset } from '../../schema/schema';

export function checkWords(dataset: Dataset, log: IssueLog): void {
  const datasetLanguages = new Set(dataset.languages);
  const languages = dataset.languages.join(', ');
  const undeclaredLanguages = new Set<string>();
  eachText(dataset, (words, path, own) => {
    for (const language of datasetLanguages) {
      // `checkClaim` checks the language of a quote.
      if (language === own || Object.hasOwn(words, language)) continue;
      log.report('missing-translation', path, { language });
    }
    for (const language of Object.keys(words)) {
      if (datasetLanguages.has(language) || language === own || undeclaredLanguages.has(language))
        continue;
      // An unfinished translation has hundreds of such texts, so report only the first.
      undeclaredLanguages.add(language);
      log.report('unclaimed-language', [...path, language], { language, languages });
    }
  });

  const checkRevisions = (revisions: readonly { readonly until: string }[], path: Path): void => {
    revisions.forEach((revision, i) => {
      if (Object.keys(revision).length === 1) log.report('empty-revision', [...path, i], {});
    });
  };
  dataset.events.forEach(({ claims, revisions }, i) => {
    claims.forEach((claim, j) => checkClaim(claim, log, ['events', i, 'claims', j]));
    checkRevisions(revisions, ['events', i, 'revisions']);
  });
  dataset.ranges.forEach(({ revisions }, i) => {
    checkRevisions(revisions, ['ranges', i, 'revisions']);
  });
  checkRevisions(dataset.revisions, ['revisions']);
}

function checkClaim(
  { by, quote, quoteLanguage, paraphrase }: Claim,
  log: IssueLog,
  path: Path,
): void {
  // Without quoteLanguage it is unknown which entry of the quote is verbatim.
  if (quote && quoteLanguage === undefined) {
    log.report('missing-key', [...path, 'quoteLanguage'], { key: 'quoteLanguage' });
  } else if (quote && quoteLanguage !== undefined && !Object.hasOwn(quote, quoteLanguage)) {
    const params = { language: quoteLanguage };
    log.report('quote-without-its-language', [...path, 'quote'], params);
  } else if (!quote && quoteLanguage !== undefined) {
    log.report('quote-language-alone', [...path, 'quoteLanguage'], {});
  }
  // A claim of nobody is the source of an event as a whole.
  if (by !== undefined && !quote && !paraphrase) log.report('claim-without-words', path, {});
}
