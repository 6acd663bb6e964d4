/** Threads that share tasks: each task goes to whichever has the fewest to do. */
import { Worker } from 'node:worker_threads';

/** What a thread can do, by name. */
export type Work = { readonly [name: string]: (input: never) => unknown };

type Input<W extends Work, Name extends keyof W> = Parameters<W[Name]>[0];
type Output<W extends Work, Name extends keyof W> = Awaited<ReturnType<W[Name]>>;

export type WorkerPool<W extends Work> = {
  /** Does a task on one thread. Rejects with the error that it threw there. */
  readonly run: <Name extends keyof W & string>(
    name: Name,
    input: Input<W, Name>,
  ) => Promise<Output<W, Name>>;
  /** Does a task on every thread, before those that are run later. */
  readonly runOnEach: <Name extends keyof W & string>(
    name: Name,
    input: Input<W, Name>,
  ) => Promise<Output<W, Name>[]>;
  /** Ends the threads; what they have not done is rejected. */
  readonly close: () => Promise<void>;
};

/** What is asked of a thread, and what it answers. */
export type TaskRequest = { readonly id: number; readonly name: string; readonly input: unknown };
export type TaskResponse =
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly problem: unknown };

type Task = {
  readonly request: TaskRequest;
  readonly resolve: (output: never) => void;
  readonly reject: (problem: unknown) => void;
};
type Thread = { readonly worker: Worker; readonly pending: Map<number, Task> };

/**
 * A thread has the next task at hand when it ends one, and writes the files of the last meanwhile.
 */
const TASKS_PER_THREAD = 2;

/** Room for what is garbage soon: in little room, much of it is looked at again and again (MB). */
const MAX_YOUNG_GENERATION_MB = 96;

/** Starts so many threads of a script, which calls `answerWith`. */
export function createPool<W extends Work>(
  script: string,
  { threads: count, workerData }: { readonly threads: number; readonly workerData: unknown },
): WorkerPool<W> {
  const waiting: Task[] = [];
  let failure: { readonly problem: unknown } | null = null;
  let lastId = 0;

  const assign = ({ worker, pending }: Thread, task: Task): void => {
    pending.set(task.request.id, task);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(task.request);
  };
  const next = (): void => {
    while (waiting.length > 0) {
      const leastBusy = threads.reduce((a, b) => (b.pending.size < a.pending.size ? b : a));
      if (leastBusy.pending.size >= TASKS_PER_THREAD) return;
      const task = waiting.shift();
      if (task) assign(leastBusy, task);
    }
  };
  /** A thread that ends takes everything with it: half a site is none. */
  const fail = (problem: unknown): void => {
    failure ??= { problem };
    for (const { pending } of threads) {
      for (const { reject } of pending.values()) reject(problem);
      pending.clear();
    }
    for (const { reject } of waiting.splice(0)) reject(problem);
  };

  const threads = Array.from({ length: count }, (): Thread => {
    const worker = new Worker(script, {
      workerData,
      // A stack names our files, not the bundle.
      execArgv: [...process.execArgv, '--enable-source-maps'],
      resourceLimits: { maxYoungGenerationSizeMb: MAX_YOUNG_GENERATION_MB },
    });
    const pending = new Map<number, Task>();
    worker.on('message', (answer: TaskResponse) => {
      const task = pending.get(answer.id);
      pending.delete(answer.id);
      if ('problem' in answer) task?.reject(answer.problem);
      else task?.resolve(answer.output as never);
      next();
    });
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`a thread of the build ended (${code})`)));
    return { worker, pending };
  });

  const createTask = (name: string, input: unknown, start: (task: Task) => void): Promise<never> =>
    new Promise((resolve, reject) => {
      if (failure) return reject(failure.problem);
      start({ request: { id: (lastId += 1), name, input }, resolve, reject });
    });
  return {
    run: (name, input) =>
      createTask(name, input, (task) => {
        waiting.push(task);
        next();
      }),
    runOnEach: (name, input) =>
      Promise.all(threads.map((thread) => createTask(name, input, (task) => assign(thread, task)))),
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

type Port = {
  readonly on: (event: 'message', listener: (request: TaskRequest) => void) => unknown;
  readonly postMessage: (answer: TaskResponse) => void;
};

/**
 * In a thread: does what is asked of it. An error keeps its message and its stack on the way back.
 */
export function serveTasks(work: Work, port: Port): void {
  port.on('message', ({ id, name, input }) => {
    const answer = async (): Promise<void> => {
      try {
        const handler = work[name];
        if (!handler) throw new Error(`a thread of the build cannot do ${name}`);
        port.postMessage({ id, output: await handler(input as never) });
      } catch (problem) {
        port.postMessage({ id, problem: problem instanceof Error ? problem : String(problem) });
      }
    };
    void answer();
  });
}
