/** Reads files and checks documents in a worker, so that typing stays quick. */
import { checkDocument } from './checkDocument';
import { openFile } from './openFile';
import type { WorkerAnswer, WorkerRequest } from './types';

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void respond(data);
});

async function respond(request: WorkerRequest): Promise<void> {
  try {
    postMessage(await answerOf(request));
  } catch (problem) {
    const answer: WorkerAnswer = { id: request.id, type: 'failure', reason: String(problem) };
    postMessage(answer);
  }
}

async function answerOf(request: WorkerRequest): Promise<WorkerAnswer> {
  const { id } = request;
  if (request.type === 'open') {
    return { id, type: 'open', opened: await openFile(request.file, request) };
  }
  return { id, type: 'check', checked: await checkDocument(request.document, request) };
}
