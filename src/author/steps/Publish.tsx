/** The fourth step: files to take along, and texts to copy. */
import { memo, useState, type ReactNode } from 'react';
import { escapeHtml, slugOf } from '../../base';
import type { Checker } from '../check/createChecker';
import type { WholeFile } from '../check/types';
import { usePage } from '../context';
import { Step } from './Step';
import { fill } from '../words/words';

type PublishProps = {
  /** The dataset as JSON; null if there is none yet. */
  readonly json: string | null;
  /** Whether the dataset has errors. */
  readonly hasErrors: boolean;
  /** The name of the draft, for the names of files. */
  readonly name: string;
  /** The title of the timeline. */
  readonly title: string;
  /** Opens the dialog with pictures and tables; null without a timeline. */
  readonly onPicture: (() => void) | null;
  /** The id of the dataset, which names its folder. */
  readonly id: string;
  readonly checker: Checker;
  readonly onSaved: () => void;
};

const WHOLE_FILES = ['html', 'folder'] as const;
/** The folder with the code of timelines, beside the page. */
const ASSETS = 'single/';

export const Publish = memo(function Publish({
  json,
  hasErrors,
  name,
  title,
  onPicture,
  id,
  checker,
  onSaved,
}: PublishProps) {
  const { words } = usePage();
  const [said, setSaid] = useState('');
  const base = slugOf(name) || 'timeline';
  const save = (extension: string, type: string, content: BlobPart): void => {
    const file = `${base}.${extension}`;
    saveFile(file, type, content);
    setSaid(fill(words.publish.saved, { name: file }));
  };
  const writeWhole = async (kind: WholeFile): Promise<void> => {
    setSaid(words.publish.writing);
    try {
      const assets = new URL(ASSETS, document.baseURI).href;
      const { extension, type, content } = await checker.write({ kind, assets });
      save(extension, type, content);
    } catch (problem) {
      setSaid(fill(words.publish.failed, { reason: String(problem) }));
    }
  };
  if (json === null) {
    return (
      <Step name="publish">
        <p className="quiet">{words.publish.none}</p>
      </Step>
    );
  }
  return (
    <Step name="publish">
      <Way what={words.publish.datasetWhat}>
        <button
          type="button"
          className="main"
          onClick={() => {
            save('json', 'application/json', json);
            onSaved();
          }}
        >
          {words.publish.dataset}
        </button>
      </Way>
      <Way what={words.publish.pictureWhat}>
        <button type="button" disabled={onPicture === null} onClick={() => onPicture?.()}>
          {words.publish.picture}
        </button>
      </Way>
      {WHOLE_FILES.map((kind) => (
        <Way key={kind} what={words.publish.whole[kind].what}>
          <button type="button" disabled={hasErrors} onClick={() => void writeWhole(kind)}>
            {words.publish.whole[kind].name}
          </button>
        </Way>
      ))}
      {hasErrors && <p className="fault">{words.publish.errors}</p>}
      <p role="status" className="quiet">
        {said}
      </p>
      <Snippet
        heading={words.publish.embed}
        what={words.publish.embedWhat}
        text={embedCode(id, title)}
      />
      <Snippet
        heading={words.publish.site}
        what={words.publish.siteWhat}
        text={`npx kroniek build ${base}.json -o site`}
      />
    </Step>
  );
});

function Way({ what, children }: { readonly what: string; readonly children: ReactNode }) {
  return (
    <div className="way">
      {children}
      <p className="quiet">{what}</p>
    </div>
  );
}

/** The code for an article. The address is that of the host, which nobody knows yet. */
function embedCode(id: string, title: string): string {
  return `<iframe src="https://YOUR-HOST/${id}/" title="${escapeHtml(title)}"
  style="width: 100%; height: 480px; border: 0" loading="lazy" allowfullscreen></iframe>`;
}

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

function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
