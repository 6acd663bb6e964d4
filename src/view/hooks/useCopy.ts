import { useRef, useState, type RefObject } from 'react';

export type CopyState = {
  /** The field that holds the text, which is selected where copying is refused. */
  readonly field: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>;
  /** How it went, null before and once the text is another. */
  readonly outcome: 'copied' | 'refused' | null;
  readonly copy: (text: string) => Promise<void>;
  readonly forget: () => void;
};

/** Copying a text that stands in a field. */
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
        // Refused, or not there at all, as in a frame: what is selected can be copied by hand.
        field.current?.select();
        setOutcome('refused');
      }
    },
    forget: () => setOutcome(null),
  };
}
