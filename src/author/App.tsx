/** The author's page: what is open, and the first step. */
import { useEffect, useState } from 'react';

import { slugOf } from '../base';
import type { Checker } from './check/createChecker';
import type { FileInput, HowRead, Message, MessageLanguage } from './check/types';
import { AuthorContext, usePage } from './context';
import { BASIC_FIELDS } from './document/columns';
import { emptyDocument } from './document/edits';
import type { AuthorDocument } from './document/types';
import { DraftBar } from './drafts/DraftBar';
import type { Draft, DraftStore, DraftSummary } from './drafts/storage';
import { useDrafts } from './drafts/useDrafts';
import { Editor } from './Editor';
import { Header } from './Header';
import { exampleBytes, inputOfFile, inputOfText, newId, type ReadInput } from './readInput';
import { Bring } from './steps/Bring';
import { Step, StepLinks } from './steps/Step';
import { useDroppedFiles } from './useDroppedFiles';
import { fill } from './words/words';
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
  readonly storage: Storage;
};

/** What the browser kept. */
export type Storage = {
  /** Null if the browser keeps nothing. */
  readonly store: DraftStore | null;
  readonly list: readonly DraftSummary[];
  /** The draft that was open last. */
  readonly draft: Draft | undefined;
};

/** What is open. */
type Session = {
  /** The id of its draft. */
  readonly id: string;
  /** Counts what was opened, so that the same draft begins anew. */
  readonly count: number;
  readonly name: string;
  readonly origin: string;
  readonly document: AuthorDocument;
  readonly opened: readonly Message[];
  /** Whether the store has it as it is. */
  readonly isKept: boolean;
  /** Whether its rows were edited. */
  readonly isEdited: boolean;
};

/** A file that was read, and how. */
type Brought = {
  readonly input: ReadInput;
  readonly options: FileInput['options'];
  readonly how: HowRead;
};

const NO_MESSAGES: readonly Message[] = [];
const FROM_STORE = { opened: NO_MESSAGES, isKept: true, isEdited: true };

export function App({ checker, initialWords, loadWords, storage }: AppProps) {
  const [loaded, setLoaded] = useState(initialWords);
  const [session, setSession] = useState<Session | null>(() =>
    storage.draft ? { ...storage.draft, ...FROM_STORE, count: 0 } : null,
  );
  const [brought, setBrought] = useState<Brought | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const drafts = useDrafts(storage.store, storage.list, storage.draft !== undefined);
  const { words, language, fields } = loaded;

  useEffect(
    () => checker.followFailures((reason) => setNotice(fill(words.check.failure, { reason }))),
    [checker, words],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = session ? `${session.name} – ${words.title}` : words.title;
  }, [language, words, session]);

  const { keep } = drafts;
  useEffect(() => {
    if (!session || session.isKept) return;
    const { id, name, origin, document: changed } = session;
    keep({ id, name, origin, document: changed, savedAt: Date.now() });
  }, [session, keep]);
  const change = (part: Partial<Pick<Session, 'name' | 'document'>>): void =>
    setSession(
      (before) =>
        before && {
          ...before,
          ...part,
          isKept: false,
          isEdited: before.isEdited || part.document !== undefined,
        },
    );
  const begin = (
    part: Omit<Session, 'id' | 'count' | 'isKept' | 'isEdited'>,
    id = newId(),
  ): void => {
    const made = withId(part.document, part.name);
    const count = (session?.count ?? 0) + 1;
    setNotice(null);
    setSession({ ...part, document: made, id, count, isKept: false, isEdited: false });
  };
  /** Opens a file. Read anew in another way, it takes the place of rows that nobody edited. */
  const open = async (
    input: ReadInput,
    options: FileInput['options'] = {},
    isAgain = false,
  ): Promise<void> => {
    const { name, origin, bytes } = input;
    setNotice(fill(words.bring.reading, { name: origin }));
    try {
      const file = { name, bytes, options };
      const opened = await checker.open({ file, language, names: words.columns });
      setBrought({ input, options, how: opened.how });
      if (opened.document) {
        const draftName = input.draftName || words.bring.untitled;
        return begin(
          { name: draftName, origin, document: opened.document, opened: opened.messages },
          isAgain && session?.isEdited === false ? session.id : newId(),
        );
      }
      const errors = opened.messages.filter(({ severity }) => severity === 'error');
      const reason = errors.map(({ what, todo }) => `${what} ${todo}`).join(' ');
      setNotice(fill(words.bring.failed, { name: origin, reason }));
    } catch (problem) {
      setNotice(fill(words.bring.failed, { name: origin, reason: `${String(problem)}.` }));
    }
    return undefined;
  };
  const readAgain = (other: FileInput['options']): void => {
    if (brought) void open(brought.input, { ...brought.options, ...other }, true);
  };
  const openExample = async (): Promise<void> => {
    const bytes = await exampleBytes();
    if (!bytes) return setNotice(words.bring.noExample);
    const origin = words.bring.fromExample;
    return open({ name: 'example.json', draftName: origin, origin, bytes });
  };
  const openDraft = async (id: string): Promise<void> => {
    const draft = await drafts.open(id);
    if (!draft) return;
    const count = (session?.count ?? 0) + 1;
    setBrought(null);
    setSession({ ...draft, ...FROM_STORE, count });
  };
  const openFile = async (file: File): Promise<void> => open(await inputOfFile(file));
  useDroppedFiles((file) => void openFile(file));

  return (
    <AuthorContext value={{ words, language }}>
      <header>
        <Header
          language={language}
          onLanguage={(chosen) => void loadWords(chosen).then(setLoaded)}
        />
        <DraftBar
          open={session}
          state={drafts.state}
          list={drafts.list}
          onName={(name) => change({ name })}
          onOpen={(id) => void openDraft(id)}
          onRemove={({ id }) => void drafts.remove(id)}
          onNew={() => {
            drafts.close();
            setBrought(null);
            setSession(null);
          }}
        />
      </header>
      {session && <StepLinks />}
      <main className={session ? 'author' : 'author is-empty'} data-ready="">
        <Bring
          key={`bring ${session?.count ?? 'new'}`}
          origin={session?.origin ?? null}
          notice={notice}
          readAs={
            brought && {
              how: brought.how,
              onEncoding: (encoding) => readAgain({ encoding }),
              onSheet: (sheet) => readAgain({ sheet }),
            }
          }
          onFile={(file) => void openFile(file)}
          onText={(text) => void open(inputOfText(text, words.bring.pasted))}
          onEmpty={() => {
            setBrought(null);
            begin({
              name: words.bring.untitled,
              origin: words.bring.fromEmpty,
              document: emptyDocument(BASIC_FIELDS.map((field) => [field, words.columns[field]])),
              opened: NO_MESSAGES,
            });
          }}
          onExample={() => void openExample()}
        />
        {session ? (
          <Editor
            key={`edit ${session.count}`}
            document={session.document}
            opened={session.opened}
            checker={checker}
            fieldWords={fields}
            name={session.name}
            onChange={(changed) => change({ document: changed })}
            onSaved={drafts.markSaved}
          />
        ) : (
          <LaterSteps />
        )}
      </main>
    </AuthorContext>
  );
}

/** The id of the dataset names the folder of a site. */
function withId(made: AuthorDocument, name: string): AuthorDocument {
  return { ...made, settings: { id: slugOf(name), ...made.settings } };
}

/** What the other steps will have. */
function LaterSteps() {
  const { words } = usePage();
  return (
    <>
      <Step name="check">
        <p className="quiet">{words.check.none}</p>
      </Step>
      <Step name="see">
        <p className="quiet">{words.see.none}</p>
      </Step>
      <Step name="publish">
        <p className="quiet">{words.publish.none}</p>
      </Step>
    </>
  );
}
