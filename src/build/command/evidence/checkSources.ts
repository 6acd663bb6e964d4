/** The state of every address of the sources of a dataset. */
import type { ParsedDataset } from '../../../format';
import { archivedCopyOf, type Archived, type Archives } from './archives';
import { politely } from './politely';
import { probe, type Probe } from './probe';

type Source = ParsedDataset['sources'][number];

export type AddressState = 'answers' | 'redirected' | 'gone' | 'fails' | 'not-tried';

export type SourceState = {
  readonly id: string;
  /** The key of the source that has the address. */
  readonly key: 'url' | 'archived';
  readonly address: string;
  readonly state: AddressState;
  readonly status: number | null;
  /** Where a redirect leads. */
  readonly leadsTo: string | null;
  /** Why the address fails or was not tried. */
  readonly reason: string | null;
};

export type SourcesReport = {
  /** Nothing of the network answers, so nothing is known of any address. */
  readonly isOffline: boolean;
  readonly addresses: readonly SourceState[];
  /** What an archive has of the sources without a copy, by id. */
  readonly copies: readonly { readonly id: string; readonly copy: Archived }[];
};

export type CheckOptions = {
  readonly archives: Archives;
  readonly timeoutMs: number;
  readonly parallel: number;
  readonly pauseMs: number;
};

export async function checkSources(
  sources: readonly Source[],
  { archives, timeoutMs, parallel, pauseMs }: CheckOptions,
): Promise<SourcesReport> {
  const all = sources.flatMap((source) => addressesOf(source));
  const tried = all.filter(({ address }) => isWebAddress(address));
  const unique = [...new Set(tried.map(({ address }) => address))];
  const probes = await politely(unique, (address) => probe(address, { timeoutMs }), {
    hostOf: (address) => new URL(address).host,
    parallel,
    pauseMs,
  });
  const probeOf = new Map(unique.map((address, i) => [address, probes[i]]));
  const reached = new Set(probes.map((each) => (each.kind === 'failure' ? each.reached : 'host')));
  const isOffline = reached.has('no-host') && !reached.has('host');
  const addresses = all.map(({ id, key, address }): SourceState => {
    const result = isOffline ? undefined : probeOf.get(address);
    const reason = isOffline ? 'no host can be found' : 'it is no address of the web';
    return { id, key, address, ...(result ? stateOf(result) : notTried(reason)) };
  });
  const wanted =
    isOffline || (archives.find === null && archives.save === null)
      ? []
      : sources.filter(({ url, archived }) => archived === null && isWebAddress(url ?? ''));
  const copies = await politely(
    wanted,
    async ({ id, url, published }) => {
      const asked = { url: url ?? '', published };
      return { id, copy: await archivedCopyOf(asked, archives, { timeoutMs }) };
    },
    // All of them ask the archive.
    { hostOf: () => '', parallel: 1, pauseMs },
  );
  return { isOffline, addresses, copies };
}

function addressesOf({ id, url, archived }: Source) {
  return Object.entries({ url, archived }).flatMap(([key, address]) =>
    address === null ? [] : [{ id, key: key as SourceState['key'], address }],
  );
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

type State = Pick<SourceState, 'state' | 'status' | 'leadsTo' | 'reason'>;

function notTried(reason: string): State {
  return { state: 'not-tried', status: null, leadsTo: null, reason };
}

function stateOf(result: Probe): State {
  if (result.kind === 'failure') {
    return { state: 'fails', status: null, leadsTo: null, reason: result.reason };
  }
  const { status, address, isRedirected } = result;
  const leadsTo = isRedirected ? address : null;
  if (status === 404 || status === 410) return { state: 'gone', status, leadsTo, reason: null };
  if (status >= 200 && status < 300) {
    return { state: isRedirected ? 'redirected' : 'answers', status, leadsTo, reason: null };
  }
  const reason = `it answers with status ${status}; many sites refuse programs, so look in a browser`;
  return { state: 'fails', status, leadsTo, reason };
}
