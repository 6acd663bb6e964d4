import { loadImportWords, type IssueLanguage } from '../../i18n';
import type { ReportLine } from './report';

/** How many lines of a kind are written out. */
const MAX_ALIKE = 10;

/**
 * The lines of a report as sentences, errors last. Of many lines of a kind in a column, the first
 * are written out and the others counted.
 */
export async function describeReport(
  report: readonly ReportLine[],
  locale: IssueLanguage = 'en',
): Promise<readonly string[]> {
  const words = await loadImportWords(locale);
  const groups = new Map<string, ReportLine[]>();
  for (const line of report) {
    const key = [line.severity, line.code, line.column].join(' ');
    const alike = groups.get(key);
    if (alike) alike.push(line);
    else groups.set(key, [line]);
  }
  const severities = ['info', 'warning', 'error'] as const;
  return severities.flatMap((severity) =>
    [...groups.values()]
      .filter(([first]) => first?.severity === severity)
      .flatMap((alike) => {
        const sentences = alike.slice(0, MAX_ALIKE).map((line) => {
          const { kind, where, what, todo } = words.line(line);
          return [kind, where, [what, todo].filter(Boolean).join(' ')].filter(Boolean).join(': ');
        });
        const more = alike.length - MAX_ALIKE;
        return more > 0 ? [...sentences, `  ${words.more(more)}`] : sentences;
      }),
  );
}
