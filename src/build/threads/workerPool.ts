/** A pool of threads. A task goes to the thread with the fewest pending tasks. */
import { Worker } from 'node:worker_threads';

/** The tasks of a thread, by name. */
export type Work = { readonly [name: string]: (input: never) => unknown };

type Input<W extends Work, Name extends keyof W> = Parameters<W[Name]>[0];
type Output<W extends Work, Name extends keyof W> = Awaited<ReturnType<W[Name]>>;

export type WorkerPool<W extends Work> = {
  /** Runs a task on one thread. Rejects with the error that the task throws. */
  readonly run: <Name extends keyof W & string>(
    name: Name,
    input: Input<W, Name>,
  ) => Promise<Output<W, Name>>;
  /** Runs a task on every thread, before tasks that are added later. */
  readonly runOnEach: <Name extends keyof W & string>(
    name: Name,
    input: Input<W, Name>,
  ) => Promise<Output<W, Name>[]>;
  /** Ends the threads. Unfinished tasks are rejected. */
  readonly close: () => Promise<void>;
};

/** The messages to and from a thread. */
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

/** A second task keeps a thread busy while it writes the files of the first. */
const TASKS_PER_THREAD = 2;

/** A small young generation would copy short-lived objects again and again (MB). */
const MAX_YOUNG_GENERATION_MB = 96;

/** Starts threads of a script that calls `serveTasks`. */
export function createPool<W extends Work>(
  script: string,
  { threads: count, workerData }: { readonly threads: number; readonly workerData: unknown },
): WorkerPool<W> {
  const waiting: Task[] = [];
  let failure: { readonly problem: unknown } | null = null;
  let lastId = 0;

  const assign = ({ worker, pending }: Thread, task: Task): void => {
    pending.set(task.request.id, task);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only windows have one
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
  /** Rejects all tasks if a thread ends: part of a site is of no use. */
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
      // A stack names source files, not the bundle.
      execArgv: [...process.execArgv, '--enable-source-maps'],
      resourceLimits: { maxYoungGenerationSizeMb: MAX_YOUNG_GENERATION_MB },
    });
    const pending = new Map<number, Task>();
    worker.on('message', (response: TaskResponse) => {
      const task = pending.get(response.id);
      pending.delete(response.id);
      if ('problem' in response) task?.reject(response.problem);
      else task?.resolve(response.output as never);
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
  readonly postMessage: (response: TaskResponse) => void;
};

/** Runs requested tasks in a thread. Errors are posted with their message and stack. */
export function serveTasks(work: Work, port: Port): void {
  port.on('message', ({ id, name, input }) => {
    const respond = async (): Promise<void> => {
      try {
        const handler = work[name];
        if (!handler) throw new Error(`a thread of the build cannot do ${name}`);
        port.postMessage({ id, output: await handler(input as never) });
      } catch (problem) {
        port.postMessage({ id, problem: problem instanceof Error ? problem : String(problem) });
      }
    };
    void respond();
  });
}
