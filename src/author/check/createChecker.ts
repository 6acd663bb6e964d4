/**
 * The page's side of the worker. One check is made at a time. Of several that wait, only the last
 * is made.
 */
// oxlint-disable-next-line import/default -- `?worker&url` makes Vite export the URL
import workerUrl from './authorWorker?worker&url';
import { ownScript } from '../workerAddress';
import type { AnswerOf, RequestOf, RequestType, WorkerAnswer } from './types';

export type Checker = {
  /** Checks a document. `onChecked` has the answer, unless a later check was asked for. */
  readonly check: Ask<'check'>;
  /** Checks a cell as it is typed. */
  readonly draft: Ask<'draft'>;
  readonly open: (request: RequestOf<'open'>) => Promise<AnswerOf<'open'>>;
  readonly write: (request: RequestOf<'write'>) => Promise<AnswerOf<'write'>>;
  /** Reports what goes wrong in the code itself. Returns the function that ends it. */
  readonly followFailures: (onFailure: (reason: string) => void) => () => void;
};

type Ask<Type extends RequestType> = (
  request: RequestOf<Type>,
  onAnswer: (answer: AnswerOf<Type>) => void,
) => void;

type Pending = {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (problem: Error) => void;
};

export function createChecker(): Checker {
  const worker = new Worker(ownScript(workerUrl), { type: 'module' });
  const pending = new Map<number, Pending>();
  let onFailure = (_reason: string): void => {};
  let count = 0;

  const ask = <Type extends RequestType>(
    type: Type,
    request: RequestOf<Type>,
  ): Promise<AnswerOf<Type>> =>
    new Promise((resolve, reject) => {
      count += 1;
      // The worker answers each request by its own type.
      pending.set(count, { resolve: (answer) => resolve(answer as AnswerOf<Type>), reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker.postMessage({ ...request, id: count, type });
    });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    const waiting = pending.get(data.id);
    pending.delete(data.id);
    if ('failure' in data) waiting?.reject(new Error(data.failure));
    else waiting?.resolve(data.answer);
  });
  worker.addEventListener('error', ({ message }) => onFailure(message));

  let isBusy = false;
  const waiting: { check?: () => Promise<void>; draft?: () => Promise<void> } = {};
  const runNext = (): void => {
    // A draft is a cell of the document of the check before it.
    const type = waiting.check ? 'check' : 'draft';
    const run = waiting[type];
    if (isBusy || !run) return;
    delete waiting[type];
    isBusy = true;
    run()
      .catch((problem: unknown) => onFailure(String(problem)))
      .finally(() => {
        isBusy = false;
        runNext();
      });
  };
  const queued =
    <Type extends 'check' | 'draft'>(type: Type): Ask<Type> =>
    (request, onAnswer) => {
      waiting[type] = async () => onAnswer(await ask(type, request));
      if (type === 'check') delete waiting.draft;
      runNext();
    };
  return {
    check: queued('check'),
    draft: queued('draft'),
    open: (request) => ask('open', request),
    write: (request) => ask('write', request),
    followFailures: (follow) => {
      onFailure = follow;
      return () => {
        onFailure = () => {};
      };
    },
  };
}
