import { useRef, useState, type RefObject } from 'react';

export type CopyState = {
  /** The field that holds the text. Its text is selected if the browser refuses to copy. */
  readonly field: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>;
  /** Null until a copy is tried, and after `forget`. */
  readonly outcome: 'copied' | 'refused' | null;
  readonly copy: (text: string) => Promise<void>;
  /** Resets the outcome, for when the text changes. */
  readonly forget: () => void;
};

/** Copies the text of a field to the clipboard. */
export function useCopy(): CopyState {
  const field: CopyState['field'] = useRef(null);
  const [outcome, setOutcome] = useState<CopyState['outcome']>(null);
  return {
    field,
    outcome,
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        setOutcome('copied');
      } catch {
        // Frames may have no access to the clipboard. The reader can copy a selected text by hand.
        field.current?.select();
        setOutcome('refused');
      }
    },
    forget: () => setOutcome(null),
  };
}
