/** Finds the messages of a cell or a row. */
import { group } from 'd3';
import type { Message } from '../check/types';

export type MessagesAt = {
  readonly ofCell: (row: number, column: string) => readonly Message[];
  /** The messages of a row that are about none of its cells. */
  readonly ofRow: (row: number) => readonly Message[];
};

const NONE: readonly Message[] = [];

/** What was only read needs no mark. */
export function createMessagesAt(
  messages: readonly Message[],
  columns: readonly string[],
): MessagesAt {
  const known = new Set(columns);
  const byRow = group(
    messages.filter(({ row, kind }) => row !== null && kind !== 'read'),
    ({ row }) => row ?? -1,
    ({ column }) => (column !== null && known.has(column) ? column : ''),
  );
  return {
    ofCell: (row, column) => byRow.get(row)?.get(column) ?? NONE,
    ofRow: (row) => byRow.get(row)?.get('') ?? NONE,
  };
}

const ORDER = ['error', 'warning', 'info'] as const;

/** The gravest severity of some messages. A row that gives no event counts as an error. */
export function worstOf(messages: readonly Message[]): Message['severity'] | null {
  if (messages.some(({ kind }) => kind === 'refused')) return 'error';
  return ORDER.find((each) => messages.some(({ severity }) => severity === each)) ?? null;
}

/** One sentence or two. */
export function sentencesOf({ what, todo }: Message): string {
  return [what, todo].filter(Boolean).join(' ');
}
