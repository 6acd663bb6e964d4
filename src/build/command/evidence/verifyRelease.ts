/** Compares the file of a dataset with the one that a site was built from. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { RELEASE_FILE, type Release } from '../../feeds/release';
import { DataFailure, UsageFailure } from '../failures';
import { isAddress } from '../fetch/fetchInput';

const TIMEOUT_MS = 30_000;
/** A release has about 200 bytes. More is no release. */
const MAX_CHARACTERS = 10_000;

export type Verification = {
  /** Whether the site was built from these bytes. */
  readonly isSame: boolean;
  readonly sha256: string;
  readonly release: Release;
};

/** `site` is a folder with a site or a pinned copy, or its address. */
export async function verifyRelease(sha256: string, site: string): Promise<Verification> {
  const text = isAddress(site) ? await fetchRelease(site) : await readRelease(site);
  const release = parseRelease(text, site);
  return { isSame: release.sha256 === sha256, sha256, release };
}

async function readRelease(folder: string): Promise<string> {
  try {
    return await readFile(path.join(folder, RELEASE_FILE), 'utf8');
  } catch {
    throw new UsageFailure(
      `${folder} has no ${RELEASE_FILE}: give the folder or the address of a site, or of a pinned copy.`,
    );
  }
}

async function fetchRelease(site: string): Promise<string> {
  const url = new URL(RELEASE_FILE, site.endsWith('/') ? site : `${site}/`);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (response.ok) return await response.text();
    throw new DataFailure(`${url.href} answers with status ${response.status}.`);
  } catch (problem) {
    if (problem instanceof DataFailure) throw problem;
    throw new DataFailure(`${url.href} cannot be fetched: no answer.`);
  }
}

function parseRelease(text: string, site: string): Release {
  try {
    const read: unknown = JSON.parse(text.slice(0, MAX_CHARACTERS));
    if (isRelease(read)) return read;
  } catch {
    // It is no JSON either.
  }
  throw new DataFailure(`What ${site} has as ${RELEASE_FILE} is no release of Kroniek.`);
}

function isRelease(value: unknown): value is Release {
  if (typeof value !== 'object' || value === null) return false;
  const members = value as { readonly [key in keyof Release]?: unknown };
  return [members.id, members.version, members.updated, members.sha256].every(
    (member) => typeof member === 'string',
  );
}
