/** Reads files and checks documents in a worker, so that typing stays quick. */
import { withDraft } from '../document/edits';
import { checkDocument } from './checkDocument';
import { openFile } from './openFile';
import { writeWhole } from './writeWhole';
import type { AuthorDocument } from '../document/types';
import type { AnswerOf, CheckedDraft, RequestType, WorkerAnswer, WorkerRequest } from './types';

/** The document of the last check. */
let current: AuthorDocument | null = null;

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void respond(data);
});

async function respond(request: WorkerRequest): Promise<void> {
  const { id } = request;
  const answer: WorkerAnswer = await answerOf(request).then(
    (found) => ({ id, answer: found }),
    (problem: unknown) => ({ id, failure: String(problem) }),
  );
  postMessage(answer);
}

async function answerOf(request: WorkerRequest): Promise<AnswerOf<RequestType>> {
  switch (request.type) {
    case 'open':
      return openFile(request.file, request);
    case 'check':
      current = request.document;
      return checkDocument(request.document, { ...request, isWhole: true });
    case 'draft':
      return checkDraft(request);
    case 'write':
      if (!current) throw new Error('no document was checked');
      return writeWhole(current, request);
  }
}

async function checkDraft({
  draft,
  language,
}: Extract<WorkerRequest, { type: 'draft' }>): Promise<CheckedDraft> {
  if (!current) throw new Error('no document was checked');
  const document = withDraft(current, draft);
  const options = { language, locale: null, isWhole: false };
  const { messages, counts } = await checkDocument(document, options);
  return { counts, messages: messages.filter(({ row }) => row === draft.row) };
}
