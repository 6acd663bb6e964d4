/** Puts the report of an import and the issues of a check into words. */
import { loadImportWords, loadIssueWords } from '../../i18n';
import type { ReportLine } from '../../import';
import type { parseDataset } from '../../format';
import { issuesInPage, todosInPage } from '../words/todosInPage';
import { fill } from '../words/words';
import type { EventField } from '../document/columns';
import type { Message, MessageLanguage } from './types';

export async function messagesOfReport(
  report: readonly ReportLine[],
  language: MessageLanguage,
): Promise<readonly Message[]> {
  const words = await loadImportWords(language);
  const todos = todosInPage[language];
  return report.map((line): Message => {
    const { what, todo } = words.line(line);
    return {
      kind: line.kind,
      severity: line.severity,
      code: line.code,
      row: line.row === undefined ? null : line.row - 1,
      column: line.column ?? null,
      path: line.path ?? null,
      what,
      todo: todos[line.code] ?? todo,
    };
  });
}

type Issues = ReturnType<typeof parseDataset>['issues'];

type IssueContext = {
  readonly language: MessageLanguage;
  /** The index of the row of each event. */
  readonly eventRows: readonly number[];
  /** The name of the column of a field; null if the document has none. */
  readonly columnOf: (field: EventField) => string | null;
};

export async function messagesOfIssues(
  issues: Issues,
  { language, eventRows, columnOf }: IssueContext,
): Promise<readonly Message[]> {
  const words = await loadIssueWords(language);
  return issues.map((issue): Message => {
    const [, event, key = ''] = /^events\.(\d+)(?:\.(\w+))?/.exec(issue.path) ?? [];
    const [, claim, claimKey] = /\.claims\.(\d+)\.(\w+)$/.exec(issue.path) ?? [];
    const code =
      issue.code === 'missing-key' && claimKey === 'source' ? 'claim-without-source' : issue.code;
    const { what, todo } = words(issue);
    const own = issuesInPage[language][code];
    const row = event === undefined ? null : (eventRows[Number(event)] ?? null);
    const field = FIELD_OF_KEY[key];
    return {
      kind: 'check',
      severity: issue.severity,
      code,
      row,
      column: row === null || !field ? null : columnOf(field),
      path: row === null ? issue.path : null,
      what: own === undefined ? what : fill(own, { claim: Number(claim) + 1 }),
      todo: todosInPage[language][code] ?? todo,
    };
  });
}

/** The field of a key of an event. */
const FIELD_OF_KEY: { readonly [key: string]: EventField | undefined } = {
  when: 'date',
  title: 'title',
  summary: 'text',
  lane: 'lane',
  place: 'place',
  actors: 'actors',
  tags: 'tags',
  sources: 'link',
  claims: 'link',
  status: 'status',
  importance: 'importance',
  timeZone: 'timeZone',
  id: 'id',
};
