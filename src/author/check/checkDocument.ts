/** Reads the rows of a document, checks the dataset that they give, and isWhole it. */
import { parseDataset } from '../../format';
import { fieldOfColumn, type EventField } from '../document/columns';
import { makeDataset } from '../document/makeDataset';
import { isBlankRow, type AuthorDocument } from '../document/types';
import { messagesOfIssues, messagesOfReport } from './messages';
import type { Checked, ShownTimeline, MessageLanguage } from './types';

type CheckOptions = {
  /** The language of the messages. */
  readonly language: MessageLanguage;
  /** The language of the timeline, if the dataset is in it; else its first. */
  readonly locale: string | null;
  /** Whether the dataset is wanted too. */
  readonly isWhole: boolean;
};

export async function checkDocument(
  document: AuthorDocument,
  { language, locale, isWhole }: CheckOptions,
): Promise<Checked> {
  const { dataset, eventRows, report } = await makeDataset(document);
  const fields = fieldsOf(document, report);
  const lines = await messagesOfReport(report, language);
  const { dataset: parsed, issues } = dataset
    ? parseDataset(dataset)
    : { dataset: null, issues: [] };
  const columnOf = (field: EventField): string | null =>
    document.columns.find((column) => fields[column] === field) ?? null;
  const found = await messagesOfIssues(issues, { language, eventRows, columnOf });
  const countOf = (kind: string): number =>
    lines.filter((line) => line.kind === kind && line.row !== null).length;
  const json = isWhole && dataset ? `${JSON.stringify(dataset, null, 2)}\n` : null;
  return {
    messages: [...lines, ...found],
    counts: {
      rows: document.rows.filter((row) => !isBlankRow(row)).length,
      events: eventRows.length,
      changed: countOf('changed'),
      leftOut: countOf('left-out'),
      refused: countOf('refused'),
    },
    json,
    timeline: json !== null && parsed ? shownIn(json, parsed.languages, locale) : null,
    events: new Map(eventRows.map((row, k) => [row, parsed?.events[k]?.id ?? ''])),
    fields,
  };
}

function shownIn(json: string, languages: readonly string[], wanted: string | null): ShownTimeline {
  const locale = languages.find((each) => each === wanted) ?? languages[0] ?? 'en';
  return { json, languages, locale };
}

/** As what each column is read: by the report, else by the document. */
function fieldsOf(
  { columns, fields }: AuthorDocument,
  report: Awaited<ReturnType<typeof makeDataset>>['report'],
): Readonly<Record<string, string>> {
  const read = new Map(
    report.flatMap(({ code, column, params }) =>
      code === 'column-read' && column !== undefined ? [[column, params['field'] ?? '']] : [],
    ),
  );
  return Object.fromEntries(
    columns.map((column) => [column, fieldOfColumn(fields, column) ?? read.get(column) ?? 'none']),
  );
}
