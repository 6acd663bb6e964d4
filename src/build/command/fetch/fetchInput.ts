/**
 * Fetches a file at an address, such as a published sheet. The last copy stays in a cache, and
 * takes the place of the file when the address does not answer.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { contentHash } from '../../threads/fileCache.ts';
import { DataFailure } from '../failures.ts';

export type FetchedFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When the address gave these bytes, as an ISO instant. */
  readonly fetchedAt: string;
  /** Why this is the copy of an earlier day; null if it is new. */
  readonly staleBecause: string | null;
};

type FetchOptions = {
  readonly cacheDir: string;
  /** The longest wait for the whole file (ms). */
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
};

const TIMEOUT_MS = 30_000;
const MAX_BYTES = 50e6;

/** Whether an argument is an address. `C:\events.csv` is none, though it parses as a URL. */
export function isAddress(argument: string): boolean {
  return /^https?:\/\//i.test(argument);
}

export async function fetchInput(
  address: string,
  { cacheDir, timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES }: FetchOptions,
): Promise<FetchedFile> {
  const url = parseAddress(address);
  const copy = path.join(cacheDir, 'fetched', contentHash(url.href).slice(0, 22));
  try {
    const { bytes, type } = await download(url, timeoutMs, maxBytes);
    const fetchedAt = new Date().toISOString();
    const name = nameOf(url, type);
    await saveCopy(copy, bytes, { address: url.href, name, fetchedAt });
    return { name, bytes, fetchedAt, staleBecause: null };
  } catch (problem) {
    if (!(problem instanceof DataFailure)) throw problem;
    const saved = problem instanceof NoAnswer ? await readCopy(copy) : null;
    if (!saved) throw problem;
    return { ...saved, staleBecause: problem.message };
  }
}

/** Fetches the bytes at an address, of any type. Throws a `DataFailure` if there are none. */
export async function fetchBytes(
  address: string,
  limits: { readonly timeoutMs?: number | undefined; readonly maxBytes?: number },
): Promise<Uint8Array> {
  const { timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES } = limits;
  return (await request(parseAddress(address), timeoutMs, maxBytes)).bytes;
}

/** The address gave nothing, so that an earlier copy is better than nothing. */
class NoAnswer extends DataFailure {}

function parseAddress(address: string): URL {
  try {
    return new URL(address);
  } catch {
    throw new DataFailure(`${address} is no address.`);
  }
}

/** Fetches a file that should be none of the pages that sheets answer with. */
async function download(url: URL, timeoutMs: number, maxBytes: number) {
  const { bytes, type } = await request(url, timeoutMs, maxBytes);
  if (type === 'text/html' || looksLikeWebPage(bytes)) throw webPageAt(url);
  return { bytes, type };
}

async function request(url: URL, timeoutMs: number, maxBytes: number) {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, { signal, headers: { Accept: '*/*' } });
    if (!response.ok) throw refusalOf(url, response.status);
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
    const bytes = await readLimited(response, maxBytes, url);
    return { bytes, type };
  } catch (problem) {
    if (problem instanceof DataFailure) throw problem;
    if (signal.aborted) {
      throw new NoAnswer(
        `${url.host} did not send the whole file within ${timeoutMs / 1000} seconds.`,
      );
    }
    throw new NoAnswer(`${url.href} cannot be fetched: ${reasonOf(problem)}.`);
  }
}

/** The limit is on what arrives: the length that a server announces may be wrong. */
async function readLimited(response: Response, maxBytes: number, url: URL): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > maxBytes) {
      throw new DataFailure(
        `${url.href} has more than ${maxBytes / 1e6} MB. Download the file, and give Kroniek the part that you need.`,
      );
    }
  }
  return Buffer.concat(chunks);
}

function refusalOf(url: URL, status: number): DataFailure {
  const isPrivate = status === 401 || status === 403;
  const isGone = status === 404 || status === 410;
  const reason = isPrivate
    ? 'It is not public: publish the sheet, or share it with everyone who has the link.'
    : isGone
      ? 'There is no such file: compare the address with that in your browser.'
      : 'Try again later.';
  const message = `${url.href} answers with status ${status}. ${reason}`;
  return status >= 500 || status === 429 ? new NoAnswer(message) : new DataFailure(message);
}

/** A sheet that is not published answers with a page to sign in, or with its editor. */
function webPageAt(url: URL): DataFailure {
  const csv = csvAddressOf(url);
  const todo = csv
    ? `Use ${csv}, after you have shared the sheet with everyone who has the link.`
    : 'Give the address of the file itself, such as one that ends in .csv.';
  return new DataFailure(`${url.href} is a web page, not a file. ${todo}`);
}

/** The address of the CSV of a Google sheet; null for other addresses. */
export function csvAddressOf({ hostname, pathname, hash, searchParams }: URL): string | null {
  const [, id] = /^\/spreadsheets\/d\/([\w-]{20,})/.exec(pathname) ?? [];
  if (hostname !== 'docs.google.com' || id === undefined) return null;
  const gid = searchParams.get('gid') ?? /gid=(\d+)/.exec(hash)?.[1] ?? '0';
  return `https://docs.google.com/spreadsheets/d/${id}/export?format=csv&gid=${gid}`;
}

function looksLikeWebPage(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart();
  return /^<(?:!doctype html|html)/i.test(start);
}

/** The reason in the words of the system: `fetch` wraps it. */
function reasonOf(problem: unknown): string {
  const cause =
    problem instanceof Error && problem.cause instanceof Error ? problem.cause : problem;
  const { code } = cause as NodeJS.ErrnoException;
  const words: { readonly [code: string]: string } = {
    ECONNREFUSED: 'nothing answers there',
    ECONNRESET: 'the connection broke',
    UND_ERR_SOCKET: 'the connection broke',
    ENOTFOUND: 'no such host, or this machine is offline',
    EAI_AGAIN: 'this machine is offline',
  };
  return words[code ?? ''] ?? (cause instanceof Error ? cause.message : String(cause));
}

const EXTENSIONS: { readonly [type: string]: string } = {
  'text/csv': '.csv',
  'text/tab-separated-values': '.tsv',
  'application/json': '.json',
  'application/geo+json': '.geojson',
  'application/xml': '.xml',
  'text/xml': '.xml',
  'text/calendar': '.ics',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
};

/** A file name with the extension by which a reader is chosen. */
export function nameOf({ hostname, pathname, searchParams }: URL, type: string): string {
  const last = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  if (/\.[a-z]{2,7}$/i.test(last) && pathname.length > 1) return last;
  const asked = searchParams.get('output') ?? searchParams.get('format');
  const extension = EXTENSIONS[type] ?? (/^[a-z]{3,4}$/.test(asked ?? '') ? `.${asked}` : '');
  return last + extension;
}

type CopyNotes = { readonly address: string; readonly name: string; readonly fetchedAt: string };

async function saveCopy(copy: string, bytes: Uint8Array, notes: CopyNotes): Promise<void> {
  try {
    await mkdir(path.dirname(copy), { recursive: true });
    await writeFile(copy, bytes);
    await writeFile(`${copy}.json`, JSON.stringify(notes));
  } catch {
    // Without a cache, the next run needs the address again.
  }
}

async function readCopy(copy: string): Promise<Omit<FetchedFile, 'staleBecause'> | null> {
  try {
    const notes = JSON.parse(await readFile(`${copy}.json`, 'utf8')) as CopyNotes;
    return { name: notes.name, fetchedAt: notes.fetchedAt, bytes: await readFile(copy) };
  } catch {
    return null;
  }
}
