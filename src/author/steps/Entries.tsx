/** A list of alike things, each with its own fields: claims, relations, named ranges. */
import { useRef, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { JsonObject } from '../document/types';
import { fill } from '../words/words';

type EntriesProps = {
  readonly words: {
    readonly heading: string;
    /** `{number}` is that of the entry. */
    readonly entry: string;
    readonly add: string;
    readonly remove: string;
  };
  readonly entries: readonly JsonObject[];
  /** What a new entry has. */
  readonly initial?: JsonObject;
  readonly onEntries: (entries: readonly JsonObject[]) => void;
  readonly renderFields: (entry: JsonObject, setEntry: (entry: JsonObject) => void) => ReactNode;
};

const EMPTY: JsonObject = {};

export function Entries({
  words,
  entries,
  initial = EMPTY,
  onEntries,
  renderFields,
}: EntriesProps) {
  const list = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  return (
    <div className="entries" ref={list}>
      <h4>{words.heading}</h4>
      {entries.map((entry, k) => (
        // The fields hold no state of their own: a removed entry leaves nothing behind.
        // oxlint-disable-next-line react/no-array-index-key -- entries have no ids
        <fieldset key={k}>
          <legend>{fill(words.entry, { number: k + 1 })}</legend>
          <div className="fields">
            {renderFields(entry, (changed) => onEntries(entries.with(k, changed)))}
          </div>
          <button
            type="button"
            onClick={() => {
              onEntries(entries.toSpliced(k, 1));
              addButton.current?.focus();
            }}
          >
            {words.remove}
          </button>
        </fieldset>
      ))}
      <button
        ref={addButton}
        type="button"
        onClick={() => {
          flushSync(() => onEntries([...entries, initial]));
          list.current
            ?.querySelector<HTMLElement>('fieldset:last-of-type :is(input, select, textarea)')
            ?.focus();
        }}
      >
        {words.add}
      </button>
    </div>
  );
}

/** The entry with one of its keys set. An empty value removes the key. */
export function withKey(entry: JsonObject, key: string, value: unknown): JsonObject {
  const { [key]: _, ...rest } = entry;
  return value === undefined || value === '' ? rest : { ...rest, [key]: value };
}

export function plainText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
