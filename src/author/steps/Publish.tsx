/** The fourth step: files to take along, and texts to copy. */
import { memo, useState } from 'react';
import { slugOf } from '../../base';
import { usePage } from '../context';
import { Step } from './Step';
import { fill } from '../words/words';

type PublishProps = {
  /** The dataset as JSON; null if there is none yet. */
  readonly json: string | null;
  readonly isStale: boolean;
  /** The name of the draft, for the names of files. */
  readonly name: string;
  readonly onSaved: () => void;
};

export const Publish = memo(function Publish({ json, isStale, name, onSaved }: PublishProps) {
  const { words } = usePage();
  const [said, setSaid] = useState('');
  const file = `${slugOf(name) || 'timeline'}.json`;
  return (
    <Step number={4} name="publish">
      {json === null ? (
        <p className="quiet">{isStale ? words.publish.errors : words.publish.none}</p>
      ) : (
        <>
          <div className="way">
            <button
              type="button"
              className="main"
              onClick={() => {
                saveFile(file, 'application/json', json);
                setSaid(fill(words.publish.saved, { name: file }));
                onSaved();
              }}
            >
              {words.publish.dataset}
            </button>
            <p className="quiet">{words.publish.datasetWhat}</p>
          </div>
          {isStale && <p className="fault">{words.publish.errors}</p>}
          <p role="status" className="quiet">
            {said}
          </p>
          <Snippet heading={words.publish.embed} what={words.publish.embedWhat} text={EMBED} />
          <Snippet
            heading={words.publish.site}
            what={words.publish.siteWhat}
            text={`npx kroniek build ${file} -o site`}
          />
        </>
      )}
    </Step>
  );
});

/** The address is that of the host, which nobody knows yet. */
const EMBED = `<script src="https://example.org/embed/v1/embed.js" async></script>
<kroniek-timeline src="https://example.org/embed/v1/en/"></kroniek-timeline>`;

type SnippetProps = { readonly heading: string; readonly what: string; readonly text: string };

function Snippet({ heading, what, text }: SnippetProps) {
  const { words } = usePage();
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div className="snippet">
      <h3>{heading}</h3>
      <p className="quiet">{what}</p>
      <textarea readOnly aria-label={heading} rows={text.split('\n').length} value={text} />
      <button
        type="button"
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => setIsCopied(true),
            () => setIsCopied(false),
          );
        }}
      >
        {isCopied ? words.publish.copied : words.publish.copy}
      </button>
    </div>
  );
}

/** How long the content of a file is kept for the browser to write (ms). */
const KEEP_MS = 60_000;

function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
