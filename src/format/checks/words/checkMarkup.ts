/**
 * Warns of markup. Every text of a dataset is plain text, so readers would see the tags, entities
 * and asterisks that another program would have turned into formatting.
 */
import { eachText } from '../eachText';
import type { IssueLog, Path } from '../../issues';
import type { Dataset } from '../../schema/schema';

const ENTITIES =
  'amp|lt|gt|quot|apos|nbsp|shy|hellip|[mn]dash|[lr][sd]quo|[sb]dquo|[lr]aquo|euro|copy|reg|trade|deg|middot|bull|szlig|zwn?j|[lr]rm|[a-z]{1,2}(?:acute|grave|uml|circ|tilde|cedil|slash|ring|caron|lig)';
const TAGS =
  'a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|figure|font|h[1-6]|hr|i|iframe|img|ins|li|mark|ol|p|pre|q|s|script|small|span|strike|strong|style|su[bp]|svg|table|tbody|t[dhr]|tt|u|ul|video|wbr';

/** The first that matches a text is reported. */
const markups: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['html', new RegExp(`</?(?:${TAGS})(?:\\s+[a-z-]+\\s*=[^<>]*|\\s*/)?>|<!--`, 'i')],
  ['entity', new RegExp(`&(?:#\\d{1,7}|#x[\\da-f]{1,6}|${ENTITIES});`, 'i')],
  // The words have a limit, since the search starts anew at each bracket.
  ['link', /!?\[[^\]\n]{1,300}\]\([^()\s]+(?: "[^"\n]*")?\)|\[\[[^\]\n]{1,300}\]\]/],
  ['markdown', /\*\*(?=[^\s*])[^*\n]+\*\*|~~(?=\S)[^~\n]+~~|^#{1,6} \S/m],
  // Marks around whole words, so that footnotes, products (2 * 3 * 4) and names_of_files pass.
  ['markdown', /(?<![\p{L}\p{N}*])\*(?=[^\s*])[^*\n]*[^\s*]\*(?![\p{L}\p{N}*])/u],
  ['markdown', /(?<![\p{L}\p{N}_])(_{1,2})(?=[^\s_])[^_\n]*[^\s_]\1(?![\p{L}\p{N}_])/u],
  ['markdown', /(?<![\p{L}\p{N}`])`(?=[^\s`])[^`\n]+`(?![\p{L}\p{N}`])/u],
  // In pairs, since a quote may begin with “[s]he” or “[i]t”.
  ['bbcode', /\[(b|i|u|s|url|img|quote|size|color)(?:=[^\]\n]*)?\][^]*?\[\/\1\]/i],
  ['escape', /\\u[\da-f]{4}|\\n(?![a-z])|\\"/i],
];

export function checkMarkup(dataset: Dataset, log: IssueLog): void {
  const check = (text: string, path: Path): void => {
    for (const [kind, pattern] of markups) {
      const found = pattern.exec(text)?.[0];
      if (found === undefined) continue;
      log.report('looks-like-markup', path, { found, kind });
      return;
    }
  };
  eachText(dataset, (words, path) => {
    for (const [language, text] of Object.entries(words)) check(text, [...path, language]);
  });
  dataset.sources.forEach(({ title, publisher }, i) => {
    if (title !== null) check(title, ['sources', i, 'title']);
    check(publisher, ['sources', i, 'publisher']);
  });
  check(dataset.licence ?? '', ['licence']);
}
