/** The cells of the grid, with their messages. */
import { createContext, useContext } from 'react';
import { isInRegion, type Region } from '../document/region';
import { sentencesOf, worstOf, type MessagesAt } from './messagesAt';
import type { Message } from '../check/types';

/** A context, so that the columns of the grid stay the same when the messages change. */
export const MessagesContext = createContext<MessagesAt | null>(null);

/** The selected cells, if there are several. */
export const RegionContext = createContext<Region | null>(null);

const NONE: readonly Message[] = [];

export function RowNumber({ row }: { readonly row: number }) {
  const messages = useContext(MessagesContext)?.ofRow(row) ?? NONE;
  if (messages.length === 0) return <span>{row + 1}</span>;
  return <Marked text={String(row + 1)} messages={messages} />;
}

type CellProps = {
  readonly row: number;
  readonly column: string;
  /** The index of the column. */
  readonly k: number;
  readonly text: string;
};

export function Cell({ row, column, k, text }: CellProps) {
  const messages = useContext(MessagesContext)?.ofCell(row, column) ?? NONE;
  const region = useContext(RegionContext);
  const isChosen = region !== null && isInRegion(region, { row, column: k });
  return (
    <div className={isChosen ? 'is-chosen' : undefined}>
      {messages.length === 0 ? (
        <span dir="auto">{text}</span>
      ) : (
        <Marked text={text} messages={messages} />
      )}
    </div>
  );
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
