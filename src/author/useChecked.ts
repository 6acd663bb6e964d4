/** Checks a document in the worker as it changes, and keeps the last timeline without errors. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Checker } from './check/createChecker';
import type { Checked, CompiledTimeline, MessageLanguage } from './check/types';
import type { AuthorDocument } from './document/types';

export type DraftCell = { readonly row: number; readonly column: number; readonly text: string };

/** How long an editor pauses before the timeline is drawn anew, which takes a while (ms). */
const PAUSE_MS = 500;

type Options = {
  readonly checker: Checker;
  readonly language: MessageLanguage;
  /** The language of the timeline; null for the first of the dataset. */
  readonly locale: string | null;
};

export function useChecked(document: AuthorDocument, { checker, language, locale }: Options) {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [timeline, setTimeline] = useState<CompiledTimeline | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hasTimeline = useRef(false);
  const isGone = useRef(false);

  const check = useCallback(
    (current: AuthorDocument) => {
      clearTimeout(timer.current);
      checker.check({ document: current, language, locale }, (result) => {
        if (isGone.current) return;
        setChecked(result);
        clearTimeout(timer.current);
        if (!result.timeline) return;
        const wait = hasTimeline.current ? PAUSE_MS : 0;
        hasTimeline.current = true;
        timer.current = setTimeout(() => setTimeline(result.timeline), wait);
      });
    },
    [checker, language, locale],
  );
  useEffect(() => check(document), [check, document]);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      clearTimeout(timer.current);
    };
  }, []);

  /** Checks a cell as it is typed, before it is part of the document. */
  const latest = useRef({ check, document });
  useEffect(() => {
    latest.current = { check, document };
  }, [check, document]);
  const checkDraft = useCallback((draft: DraftCell | null) => {
    const { current } = latest;
    current.check(draft ? withDraft(current.document, draft) : current.document);
  }, []);
  return { checked, timeline, checkDraft };
}

function withDraft(document: AuthorDocument, { row, column, text }: DraftCell): AuthorDocument {
  const typed = document.rows[row];
  if (!typed) return document;
  const cells = typed.cells.with(column, text);
  return { ...document, rows: document.rows.with(row, { ...typed, cells }) };
}
