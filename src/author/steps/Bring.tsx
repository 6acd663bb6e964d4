/** The first step: paste cells, choose or drop a file, begin empty, or open the example. */
import { useRef, useState } from 'react';
import { usePage } from '../context';
import { ReadAs, type ReadAsProps } from './ReadAs';
import { Step } from './Step';

type BringProps = {
  /** Where the current rows come from; null if there are none yet. */
  readonly origin: string | null;
  /** What is being read, or what went wrong; null if nothing. */
  readonly notice: string | null;
  /** How the file was read; null without a file. */
  readonly readAs: ReadAsProps | null;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onEmpty: () => void;
  readonly onExample: () => void;
};

export function Bring(props: BringProps) {
  const { words } = usePage();
  const { origin, notice, readAs } = props;
  return (
    <Step name="bring">
      {origin === null ? (
        <Ways {...props} />
      ) : (
        <details className="brought">
          <summary>
            <span>{words.bring.opened.replace('{name}', origin)}</span>{' '}
            <span className="link">{words.bring.again}</span>
          </summary>
          <Ways {...props} />
        </details>
      )}
      {readAs && <ReadAs {...readAs} />}
      <p className="notice" role="status">
        {notice}
      </p>
    </Step>
  );
}

function Ways({ onFile, onText, onEmpty, onExample }: BringProps) {
  const { words } = usePage();
  const [text, setText] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const read = (pasted: string): void => {
    setIsMissing(pasted.trim() === '');
    if (pasted.trim() === '') return;
    setText('');
    onText(pasted);
  };
  return (
    <div className="ways">
      <label className="field">
        <span>{words.bring.paste}</span>
        <textarea
          rows={5}
          value={text}
          spellCheck={false}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? 'bring-missing' : undefined}
          onChange={({ target }) => setText(target.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            // A paste of several cells is read at once. A single cell may be one of several pastes.
            if (!/[\t\n]/.test(pasted.trim()) || text !== '') return;
            event.preventDefault();
            read(pasted);
          }}
        />
      </label>
      {isMissing && (
        <p className="fault" id="bring-missing" role="alert">
          {words.bring.nothing}
        </p>
      )}
      <div className="actions">
        <button type="button" onClick={() => read(text)}>
          {words.bring.read}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {words.bring.choose}
        </button>
        <span className="quiet">{words.bring.drop}</span>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={words.bring.choose}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file can be chosen again.
            target.value = '';
            if (file) onFile(file);
          }}
        />
      </div>
      <p className="quiet">{words.bring.kinds}</p>
      <div className="actions">
        <button type="button" onClick={onEmpty}>
          {words.bring.empty}
        </button>
        <button type="button" onClick={onExample}>
          {words.bring.example}
        </button>
      </div>
    </div>
  );
}
