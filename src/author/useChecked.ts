/** Checks a document in the worker as it changes, and keeps the last timeline without errors. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Checker } from './check/createChecker';
import type {
  Checked,
  CheckedDraft,
  ShownTimeline,
  DraftCell,
  MessageLanguage,
} from './check/types';
import { withDraft } from './document/edits';
import type { AuthorDocument } from './document/types';

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
  const [checkedDraft, setCheckedDraft] = useState<CheckedDraft | null>(null);
  const [timeline, setTimeline] = useState<ShownTimeline | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hasTimeline = useRef(false);
  const isTyping = useRef(false);
  const isGone = useRef(false);

  const check = useCallback(
    (current: AuthorDocument) => {
      clearTimeout(timer.current);
      checker.check({ document: current, language, locale }, (result) => {
        if (isGone.current) return;
        setChecked(result);
        if (!result.timeline || isTyping.current) return;
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

  const latest = useRef({ check, document, language });
  useEffect(() => {
    latest.current = { check, document, language };
  }, [check, document, language]);
  const checkTyped = useCallback(
    (draft: DraftCell | null): void => {
      const { current } = latest;
      clearTimeout(timer.current);
      isTyping.current = draft !== null;
      if (!draft) {
        setCheckedDraft(null);
        return current.check(current.document);
      }
      checker.draft({ draft, language: current.language }, (result) => {
        if (isTyping.current && !isGone.current) setCheckedDraft(result);
      });
      timer.current = setTimeout(() => {
        isTyping.current = false;
        current.check(withDraft(current.document, draft));
      }, PAUSE_MS);
      return undefined;
    },
    [checker],
  );
  return { checked, checkedDraft, timeline, checkTyped };
}
