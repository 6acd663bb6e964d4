/** The messages in a list: errors first. A press leads to the cell. */
import { memo, useEffect, useRef } from 'react';
import { group } from 'd3';
import { usePage } from '../context';
import { fill } from '../words/words';
import { sentencesOf } from './messagesAt';
import type { Message } from '../check/types';

type MessagesProps = {
  readonly messages: readonly Message[];
  readonly onJump: (row: number, column: string | null) => void;
};

/** How many messages of a kind are written out, and how many rows with the same message. */
const MAX_ALIKE = 4;
const MAX_ROWS = 12;

export const Messages = memo(function Messages({ messages, onJump }: MessagesProps) {
  const { words } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  const hasFocus = useRef(false);
  // A message that is solved goes, and takes the focus with it.
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) heading.current?.focus();
  });
  const isGrave = ({ severity, kind }: Message): boolean =>
    severity === 'error' || kind === 'refused';
  const grave = messages.filter((each) => isGrave(each));
  const warnings = messages.filter((each) => !isGrave(each) && each.severity === 'warning');
  const notes = messages.filter((each) => !isGrave(each) && each.severity === 'info');
  return (
    <div
      className="messages"
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={() => {
        hasFocus.current = false;
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {words.check.messages}
      </h3>
      {grave.length + warnings.length === 0 && <p className="quiet">{words.check.noMessages}</p>}
      <MessageGroup heading={words.check.errors} messages={grave} onJump={onJump} />
      <MessageGroup heading={words.check.warnings} messages={warnings} onJump={onJump} />
      {notes.length > 0 && (
        <details>
          <summary>{fill(words.check.notes, { count: notes.length })}</summary>
          <MessageGroup heading="" messages={notes} onJump={onJump} />
        </details>
      )}
    </div>
  );
});

function MessageGroup({ heading, messages, onJump }: MessagesProps & { readonly heading: string }) {
  const { words } = usePage();
  if (messages.length === 0) return null;
  const alike = [
    ...group(
      messages,
      ({ code, column }) => `${code} ${column}`,
      (message) => sentencesOf(message),
    ),
  ];
  return (
    <>
      {heading !== '' && <h4>{heading}</h4>}
      <ul>
        {alike.flatMap(([kind, bySentence]) => [
          ...[...bySentence].slice(0, MAX_ALIKE).map(([sentence, all]) => (
            <li key={`${kind} ${sentence}`} data-severity={gravityOf(all)}>
              <Where messages={all} onJump={onJump} /> {sentence}
            </li>
          )),
          ...(bySentence.size > MAX_ALIKE
            ? [
                <li key={kind} className="quiet">
                  {fill(words.check.more, { count: bySentence.size - MAX_ALIKE })}
                </li>,
              ]
            : []),
        ])}
      </ul>
    </>
  );
}

function gravityOf([first]: readonly Message[]): string | undefined {
  return first?.kind === 'refused' ? 'error' : first?.severity;
}

/** The places of messages with the same sentence. */
function Where({ messages, onJump }: MessagesProps) {
  const { words } = usePage();
  const [first] = messages;
  if (!first) return null;
  const rows = messages.flatMap(({ row, column }) => (row === null ? [] : [{ row, column }]));
  if (rows.length === 0) {
    const place = first.column ?? first.path;
    return place === null ? null : <span className="where">{place}:</span>;
  }
  const more = rows.length - MAX_ROWS;
  return (
    <>
      {rows.slice(0, MAX_ROWS).map(({ row, column }, k) => {
        const at = column === null ? words.check.at : words.check.atColumn;
        const name = fill(at, { row: row + 1, column: column ?? '' });
        return (
          <button
            key={row}
            type="button"
            className="where"
            aria-label={name}
            onClick={() => onJump(row, column)}
          >
            {k === 0 ? name : `, ${row + 1}`}
          </button>
        );
      })}
      {more > 0 && ` +${more}`}
      {'. '}
    </>
  );
}
