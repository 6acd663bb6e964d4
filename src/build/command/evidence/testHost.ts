/** A server of this machine for tests, whose paths are what may happen to an address. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export type TestHost = {
  readonly address: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  /** The most requests that were under way at a time. */
  readonly mostAtOnce: () => number;
  readonly close: () => Promise<void>;
};

/** `answers` have the start of a path as key; the longest that fits answers. */
export async function startTestHost(answers: Readonly<Record<string, Answer>>): Promise<TestHost> {
  const asked: string[] = [];
  let open = 0;
  let most = 0;
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    most = Math.max(most, ++open);
    response.on('close', () => (open -= 1));
    const [key = ''] = Object.keys(answers)
      .filter((start) => path.startsWith(start))
      .toSorted((a, b) => b.length - a.length);
    const answer = answers[key];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    mostAtOnce: () => most,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) =>
    void response.writeHead(code, headers).end('…');

/** Never answers. */
export const silent: Answer = () => {};

/** Breaks the connection. */
export const broken: Answer = ({ socket }) => void socket.destroy();

/** A body without end. */
export const endless: Answer = (_, response) => {
  if (!response.headersSent) response.writeHead(200);
  const write = (): void => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
  };
  response.on('drain', write);
  write();
};
