/** The page's side of the worker. Of several checks that wait, only the last is made. */
// oxlint-disable-next-line import/default -- `?worker&url` makes Vite export the URL
import workerUrl from './authorWorker?worker&url';
import { ownScript } from '../workerAddress';
import type { ColumnNames } from '../document/columns';
import type { AuthorDocument } from '../document/types';
import type {
  Checked,
  FileInput,
  MessageLanguage,
  Opened,
  WorkerAnswer,
  WorkerRequest,
} from './types';

type CheckJob = {
  readonly document: AuthorDocument;
  readonly language: MessageLanguage;
  readonly locale: string | null;
};

export type Checker = {
  /** Asks for a check. `onChecked` has the answer, unless a later check was asked for meanwhile. */
  readonly check: (job: CheckJob, onChecked: (checked: Checked) => void) => void;
  readonly open: (
    file: FileInput,
    options: { readonly language: MessageLanguage; readonly names: ColumnNames },
  ) => Promise<Opened>;
  /** Reports what goes wrong in the code itself. Returns the function that ends it. */
  readonly followFailures: (onFailure: (reason: string) => void) => () => void;
};

type Check = { readonly job: CheckJob; readonly onChecked: (checked: Checked) => void };
type Opening = {
  readonly resolve: (opened: Opened) => void;
  readonly reject: (problem: Error) => void;
};

export function createChecker(): Checker {
  const worker = new Worker(ownScript(workerUrl), { type: 'module' });
  const post = (request: WorkerRequest): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(request);
  };
  let onFailure = (_reason: string): void => {};
  let count = 0;
  let current: (Check & { readonly id: number }) | null = null;
  let next: Check | null = null;
  const openings = new Map<number, Opening>();

  const start = (check: Check): void => {
    count += 1;
    current = { ...check, id: count };
    post({ id: count, type: 'check', ...check.job });
  };
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    const opening = openings.get(data.id);
    openings.delete(data.id);
    if (data.type === 'open') return opening?.resolve(data.opened);
    if (data.type === 'failure' && opening) return opening.reject(new Error(data.reason));
    if (current?.id !== data.id) return undefined;
    const { onChecked } = current;
    const waiting = next;
    current = null;
    next = null;
    if (waiting) start(waiting);
    if (data.type === 'failure') onFailure(data.reason);
    else onChecked(data.checked);
    return undefined;
  });
  worker.addEventListener('error', ({ message }) => onFailure(message));
  return {
    check: (job, onChecked) => {
      if (current) next = { job, onChecked };
      else start({ job, onChecked });
    },
    open: (file, options) =>
      new Promise((resolve, reject) => {
        count += 1;
        openings.set(count, { resolve, reject });
        post({ id: count, type: 'open', file, ...options });
      }),
    followFailures: (follow) => {
      onFailure = follow;
      return () => {
        onFailure = () => {};
      };
    },
  };
}
