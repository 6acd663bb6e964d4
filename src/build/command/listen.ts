import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { UsageFailure } from './failures';

/** The port if the user names none. The next one is tried if it is taken. */
const FIRST_PORT = 4173;
const MAX_ATTEMPTS = 50;

/** Starts a server for this machine alone. Returns its URL. 0 is any free port. */
export async function listen(server: Server, asked: number | null): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const port = asked ?? FIRST_PORT + attempt;
    try {
      await listenOn(server, port);
      return `http://localhost:${(server.address() as AddressInfo).port}/`;
    } catch (problem) {
      const { code } = problem as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw problem;
      if (asked !== null)
        throw new UsageFailure(
          `Port ${asked} is taken: give another with --port, or 0 for any that is free.`,
        );
      if (attempt === MAX_ATTEMPTS) throw problem;
    }
  }
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
