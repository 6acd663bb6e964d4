/** The field of a cell that is being edited. */
import { useEffect, useRef } from 'react';

type CellEditorProps = {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onEnd: () => void;
  readonly onClose: () => void;
};

export function CellEditor({ label, text, onText, onEnd, onClose }: CellEditorProps) {
  const input = useRef<HTMLInputElement>(null);
  const end = useRef(onEnd);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
    const ended = end.current;
    return () => ended();
  }, []);
  return (
    <input
      ref={input}
      className="cell-editor"
      aria-label={label}
      dir="auto"
      value={text}
      onChange={({ target }) => onText(target.value)}
      onBlur={onClose}
    />
  );
}
