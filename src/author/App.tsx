/** The author's page: what is open, and the first step. */
import { useEffect, useState } from 'react';

import type { Checker } from './check/createChecker';
import type { Message, MessageLanguage } from './check/types';
import { AuthorContext } from './context';
import { BASIC_FIELDS } from './document/columns';
import { emptyDocument } from './document/edits';
import type { AuthorDocument } from './document/types';
import { Editor } from './Editor';
import { Bring } from './steps/Bring';
import { fill, PAGE_LANGUAGES } from './words/words';
import type { AuthorWords } from './words/en';

export type LoadedWords = {
  readonly language: MessageLanguage;
  readonly words: AuthorWords;
  /** The words for the fields of the import. */
  readonly fields: Readonly<Record<string, string>>;
};

type AppProps = {
  readonly checker: Checker;
  readonly initialWords: LoadedWords;
  readonly loadWords: (language: MessageLanguage) => Promise<LoadedWords>;
};

/** What is open. */
type Session = {
  readonly id: number;
  readonly name: string;
  readonly origin: string;
  readonly document: AuthorDocument;
  readonly opened: readonly Message[];
};

export function App({ checker, initialWords, loadWords }: AppProps) {
  const [loaded, setLoaded] = useState(initialWords);
  const [session, setSession] = useState<Session | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const { words, language, fields } = loaded;

  useEffect(
    () => checker.followFailures((reason) => setNotice(fill(words.check.failure, { reason }))),
    [checker, words],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);

  const begin = (
    name: string,
    origin: string,
    made: AuthorDocument,
    opened: readonly Message[],
  ) => {
    setNotice(null);
    setSession((before) => ({
      id: (before?.id ?? 0) + 1,
      name,
      origin,
      document: made,
      opened,
    }));
  };
  const openBytes = async (name: string, shownName: string, bytes: Uint8Array): Promise<void> => {
    setNotice(fill(words.bring.reading, { name: shownName }));
    try {
      const file = { name, bytes, options: {} };
      const opened = await checker.open(file, { language, names: words.columns });
      const errors = opened.messages.filter(({ severity }) => severity === 'error');
      if (opened.document) {
        begin(nameOf(name, words), shownName, opened.document, opened.messages);
        return;
      }
      const reason = errors.map(({ what, todo }) => `${what} ${todo}`).join(' ');
      setNotice(fill(words.bring.failed, { name: shownName, reason }));
    } catch (problem) {
      setNotice(fill(words.bring.failed, { name: shownName, reason: `${String(problem)}.` }));
    }
  };
  const openFile = async (file: File): Promise<void> =>
    openBytes(file.name, file.name, new Uint8Array(await file.arrayBuffer()));
  const openText = (text: string): Promise<void> =>
    openBytes(
      isJson(text) ? 'pasted.json' : 'pasted.tsv',
      words.bring.pasted,
      new TextEncoder().encode(text),
    );
  const openExample = async (): Promise<void> => {
    try {
      const response = await fetch('example.json');
      if (!response.ok) throw new Error(String(response.status));
      const bytes = new Uint8Array(await response.arrayBuffer());
      await openBytes('example.json', words.bring.example, bytes);
    } catch {
      setNotice(words.bring.noExample);
    }
  };
  useDroppedFiles((file) => void openFile(file));

  return (
    <AuthorContext value={{ words, language }}>
      <header className="author-head">
        <div>
          <h1>{words.title}</h1>
          <p>
            {words.lead} <strong>{words.private}</strong>
          </p>
        </div>
        <label className="field">
          <span>{words.language}</span>
          <select
            value={language}
            onChange={({ target }) => {
              const chosen = PAGE_LANGUAGES.find((each) => each === target.value) ?? 'en';
              void loadWords(chosen).then(setLoaded);
            }}
          >
            {PAGE_LANGUAGES.map((code) => (
              <option key={code} value={code}>
                {new Intl.DisplayNames([code], { type: 'language' }).of(code)}
              </option>
            ))}
          </select>
        </label>
      </header>
      <main className="author" data-ready="">
        <Bring
          key={session?.id ?? 0}
          origin={session?.origin ?? null}
          notice={notice}
          onFile={(file) => void openFile(file)}
          onText={(text) => void openText(text)}
          onEmpty={() =>
            begin(
              words.bring.untitled,
              words.bring.empty,
              emptyDocument(BASIC_FIELDS.map((field) => [field, words.columns[field]])),
              [],
            )
          }
          onExample={() => void openExample()}
        />
        {session && (
          <Editor
            key={session.id}
            document={session.document}
            opened={session.opened}
            checker={checker}
            fieldWords={fields}
            name={session.name}
            onChange={() => {}}
            onSaved={() => {}}
          />
        )}
      </main>
    </AuthorContext>
  );
}

function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** The name of a draft, by that of its file. */
function nameOf(file: string, words: AuthorWords): string {
  return file.replace(/\.\w+$/, '') || words.bring.untitled;
}

/** A file can be dropped anywhere on the page, which else would leave it for the file. */
function useDroppedFiles(onFile: (file: File) => void): void {
  useEffect(() => {
    const allow = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) onFile(file);
    };
    addEventListener('dragover', allow);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', allow);
      removeEventListener('drop', drop);
    };
  });
}
