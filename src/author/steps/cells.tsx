/** The cells of the grid, with their messages. */
import { createContext, useContext } from 'react';
import { sentencesOf, worstOf, type MessagesAt } from './messagesAt';
import type { Message } from '../check/types';

/** A context, so that the columns of the grid stay the same when the messages change. */
export const MessagesContext = createContext<MessagesAt | null>(null);

const NONE: readonly Message[] = [];

export function RowNumber({ row }: { readonly row: number }) {
  const messages = useContext(MessagesContext)?.ofRow(row) ?? NONE;
  if (messages.length === 0) return <span>{row + 1}</span>;
  return <Marked text={String(row + 1)} messages={messages} />;
}

type CellProps = { readonly row: number; readonly column: string; readonly text: string };

export function Cell({ row, column, text }: CellProps) {
  const messages = useContext(MessagesContext)?.ofCell(row, column) ?? NONE;
  if (messages.length === 0) return <span dir="auto">{text}</span>;
  return <Marked text={text} messages={messages} />;
}

/** A mark, and the messages for a pointer and for a screen reader. */
function Marked({
  text,
  messages,
}: {
  readonly text: string;
  readonly messages: readonly Message[];
}) {
  const sentences = messages.map((message) => sentencesOf(message));
  return (
    <span className="marked" data-severity={worstOf(messages)} title={sentences.join('\n')}>
      <span dir="auto">{text}</span>
      <span className="unseen">. {sentences.join(' ')}</span>
    </span>
  );
}
