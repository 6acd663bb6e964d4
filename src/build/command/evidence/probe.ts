/** Asks an address for an answer, follows its redirects, and reads no more than the headers. */

/** What an address does. */
export type Probe =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** The address that answers, after all redirects. */
      readonly address: string;
      readonly isRedirected: boolean;
      readonly headers: Headers;
    }
  | {
      readonly kind: 'failure';
      readonly reason: string;
      /** How far the request came: to no host, to silence, or to some answer of the network. */
      readonly reached: 'no-host' | 'silence' | 'host';
    };

export type ProbeOptions = {
  /** The longest wait for the headers of one answer (ms). */
  readonly timeoutMs: number;
  /** More headers of each request. */
  readonly headers?: Readonly<Record<string, string>>;
};

const MAX_REDIRECTS = 10;
const HEADERS = { Accept: '*/*', 'User-Agent': 'kroniek (checks the sources of a timeline)' };

/** Codes of the system that say that there is no network, or no such host. */
const NETWORK: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'ENETDOWN',
  'EHOSTUNREACH',
]);

const REASONS: { readonly [code: string]: string } = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the host cannot be looked up',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection broke',
  UND_ERR_SOCKET: 'the connection broke',
};

export async function probe(address: string, options: ProbeOptions): Promise<Probe> {
  const seen = new Set<string>();
  let at = address;
  while (seen.size <= MAX_REDIRECTS) {
    seen.add(at);
    const response = await ask(at, options);
    if ('reason' in response) return response;
    const next = redirectOf(response, at);
    if (next === null) {
      const { status, headers } = response;
      return { kind: 'answer', status, address: at, isRedirected: at !== address, headers };
    }
    if (next === '') return failure('it redirects to no address');
    if (seen.has(next)) return failure('it redirects in a circle');
    at = next;
  }
  return failure(`it redirects more than ${MAX_REDIRECTS} times`);
}

function failure(
  reason: string,
  reached: 'no-host' | 'silence' | 'host' = 'host',
): Probe & { kind: 'failure' } {
  return { kind: 'failure', reason, reached };
}

async function ask(
  address: string,
  { timeoutMs, headers }: ProbeOptions,
): Promise<Response | (Probe & { kind: 'failure' })> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      signal,
      headers: { ...HEADERS, ...headers },
    });
    // The body may have any size, and nothing in it is needed.
    await response.body?.cancel();
    return response;
  } catch (problem) {
    if (signal.aborted) {
      return failure(`no answer within ${timeoutMs / 1000} seconds`, 'silence');
    }
    const cause = problem instanceof Error ? (problem.cause ?? problem) : problem;
    const { code = '' } = cause as NodeJS.ErrnoException;
    const message = cause instanceof Error ? cause.message : String(cause);
    return failure(REASONS[code] ?? message, NETWORK.has(code) ? 'no-host' : 'host');
  }
}

/** Where a redirect leads; null for another answer, '' if it leads nowhere. */
function redirectOf({ status, headers }: Response, from: string): string | null {
  if (status < 300 || status >= 400 || status === 304) return null;
  try {
    const url = new URL(headers.get('location') ?? '', from);
    url.hash = '';
    return headers.has('location') && /^https?:$/.test(url.protocol) ? url.href : '';
  } catch {
    return '';
  }
}
