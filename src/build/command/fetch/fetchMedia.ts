/** `kroniek import --media`: fetches the pictures of a dataset once, and saves them beside it. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { slugOf } from '../../../base';
import { kindOfContent, svgFault } from '../../media/contentKind';
import { contentHash } from '../../threads/fileCache';
import { DataFailure } from '../failures';
import { fetchBytes } from './fetchInput';

type Note = (message: string, severity?: 'warning') => void;

/** The largest picture, as the build takes it (bytes). */
const MAX_BYTES = 40e6;
/** The folder of pictures beside a dataset. */
const FOLDER = 'media';

/**
 * Fetches each picture at an address, and returns the dataset with the paths of the files. A
 * picture that cannot be fetched keeps its address.
 */
export async function fetchMedia(
  dataset: unknown,
  folder: string,
  { note, timeoutMs }: { readonly note: Note; readonly timeoutMs?: number },
): Promise<unknown> {
  const copy: unknown = structuredClone(dataset);
  const saved = new Map<string, string | null>();
  for (const item of picturesIn(copy)) {
    const address = item['src'] as string;
    if (!saved.has(address)) {
      saved.set(address, await savePicture(address, folder, note, timeoutMs));
    }
    const file = saved.get(address);
    if (file == null) continue;
    item['src'] = file;
    // Where it comes from stays known.
    item['source'] ??= address;
    const licence = item['licence'];
    const terms = typeof licence === 'string' ? `licence: ${licence}` : 'no licence is noted';
    const isMissing = typeof licence !== 'string';
    note(`${address} is now ${file} (${terms}).`, isMissing ? 'warning' : undefined);
  }
  return copy;
}

type Item = { [key: string]: unknown };

/** The images of a dataset, its events and their claims that are addresses. */
function picturesIn(dataset: unknown): readonly Item[] {
  const events = listAt(dataset, 'events');
  const owners = [dataset, ...events, ...events.flatMap((event) => listAt(event, 'claims'))];
  return owners
    .flatMap((owner) => listAt(owner, 'media'))
    .filter((item): item is Item => {
      if (typeof item !== 'object' || item === null) return false;
      const { type, src } = item as Item;
      return type === 'image' && typeof src === 'string' && /^https?:\/\//i.test(src);
    });
}

async function savePicture(
  address: string,
  folder: string,
  note: Note,
  timeoutMs: number | undefined,
): Promise<string | null> {
  try {
    const bytes = await fetchBytes(address, { maxBytes: MAX_BYTES, timeoutMs });
    if (kindOfContent(bytes) !== 'image') throw new DataFailure(`${address} is not a picture.`);
    const inSvg = svgFault(bytes);
    if (inSvg !== null) throw new DataFailure(`${address} is a drawing with ${inSvg}.`);
    const name = path.posix.parse(new URL(address).pathname).name;
    const file = `${FOLDER}/${slugOf(name)}-${contentHash(bytes).slice(0, 8)}${endingFor(bytes)}`;
    await mkdir(path.join(folder, FOLDER), { recursive: true });
    await writeFile(path.join(folder, file), bytes);
    return file;
  } catch (problem) {
    if (!(problem instanceof DataFailure)) throw problem;
    note(`${problem.message} It stays an address.`, 'warning');
    return null;
  }
}

/** The ending of a picture by its content: an address may have none, or another. */
function endingFor(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (start.startsWith('\xff\xd8')) return '.jpg';
  if (start.startsWith('\x89PNG')) return '.png';
  if (start.startsWith('GIF8')) return '.gif';
  if (start.startsWith('RIFF')) return '.webp';
  if (/^(?:II|MM)/.test(start)) return '.tif';
  return start.slice(4, 8) === 'ftyp' ? '.avif' : '.svg';
}

function listAt(owner: unknown, key: string): readonly unknown[] {
  const value = typeof owner === 'object' && owner !== null ? (owner as Item)[key] : undefined;
  return Array.isArray(value) ? value : [];
}
