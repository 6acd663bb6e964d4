/** What `kroniek verify` and `kroniek sources` do. */
import { ownCacheFolder } from '../cacheFolder';
import { DataFailure, UsageFailure } from '../failures';
import { sha256Of } from '../../data/fileHash';
import { readInputFile, type InputFile } from '../inputFile';
import { readInput } from '../readInput';
import type { Terminal } from '../terminal';
import type { AddressState, SourcesReport } from './checkSources';

export async function verify(file: string, site: string, terminal: Terminal): Promise<void> {
  const { verifyRelease } = await import('./verifyRelease');
  const { bytes } = await readInputFile(file, {
    cacheDir: ownCacheFolder(),
    note: terminal.note,
  });
  const { isSame, sha256, release } = await verifyRelease(sha256Of(bytes), site);
  const name = `${release.id} ${release.version} of ${release.updated}`;
  terminal.result(
    isSame
      ? `${site} was built from this file: ${name}, SHA-256 ${sha256}.`
      : `${site} was built from another file: ${name}, SHA-256 ${release.sha256}. This one has ${sha256}.`,
    { isSame, sha256, release },
  );
  // The result says it.
  if (!isSame) throw new DataFailure('');
}

export type SourcesOptions = {
  readonly archive?: string;
  readonly save?: string;
  readonly write: boolean;
  readonly timeout: number;
  readonly parallel: number;
  readonly pause: number;
};

const WORDS: { readonly [state in AddressState]: string } = {
  answers: 'answers',
  redirected: 'redirected',
  gone: 'gone',
  fails: 'fails',
  'not-tried': 'not tried',
};

export async function sources(
  argument: string,
  { archive, save, write, timeout, parallel, pause }: SourcesOptions,
  terminal: Terminal,
): Promise<void> {
  const { checkSources } = await import('./checkSources');
  const inputFile = await readInputFile(argument, {
    cacheDir: ownCacheFolder(),
    note: terminal.note,
  });
  const { dataset, imported } = await readInput(inputFile);
  if (!dataset) throw new DataFailure(`${argument} has errors: kroniek check ${argument}`);
  if (write && (imported !== null || inputFile.file === null)) {
    throw new UsageFailure('--write needs the file of a dataset (JSON) on this machine.');
  }
  const report = await checkSources(dataset.sources, {
    archives: { find: archive ?? null, save: save ?? null },
    timeoutMs: timeout * 1000,
    parallel,
    pauseMs: pause * 1000,
  });
  const written = write ? await writeCopies(inputFile, report, terminal) : 0;
  const lines = [
    ...report.addresses.map(({ id, key, address, state, status, leadsTo, reason }) =>
      [
        `${WORDS[state]}${status === null ? '' : ` (${status})`}`.padEnd(18),
        `${id}.${key}  ${address}`,
        leadsTo === null ? '' : `\n${' '.repeat(19)}leads to ${leadsTo}`,
        reason === null ? '' : `\n${' '.repeat(19)}${reason}`,
      ]
        .filter(Boolean)
        .join(' ')
        .replaceAll(' \n', '\n'),
    ),
    ...report.copies.map(({ id, copy }) =>
      copy.kind === 'none'
        ? `no copy            ${id}: ${copy.reason}`
        : `copy ${copy.kind}         ${id}: ${copy.address}`,
    ),
    summaryOf(report, written),
  ];
  terminal.result(lines.join('\n'), { file: inputFile.name, ...report, written });
  if (report.isOffline) {
    throw new DataFailure(
      'No host can be found: this machine seems to be offline. Nothing is known of any address, and nothing is changed.',
    );
  }
}

function summaryOf({ addresses, copies }: SourcesReport, written: number): string {
  const counts = Object.entries(WORDS).flatMap(([state, words]) => {
    const count = addresses.filter((each) => each.state === state).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  const found = copies.filter(({ copy }) => copy.kind !== 'none').length;
  return [
    counts.join(', ') || 'no addresses',
    ...(copies.length > 0 ? [`${found} of ${copies.length} copies found, ${written} written`] : []),
  ].join('; ');
}

/** Writes the copies that the archive answered. Returns how many. */
async function writeCopies(
  { name, file, bytes }: InputFile,
  { copies }: SourcesReport,
  { note }: Terminal,
): Promise<number> {
  const { withArchived, replaceFile } = await import('./writeArchived');
  const found = copies.flatMap(({ id, copy }) =>
    copy.kind === 'none' ? [] : [{ id, address: copy.address }],
  );
  const before = Buffer.from(bytes).toString('utf8');
  const { text, written, unlisted } = withArchived(before, found);
  for (const id of unlisted) {
    note(`${id} is no entry of "sources" in ${name}, so its copy is not written.`, 'warning');
  }
  if (file !== null && written > 0) await replaceFile(file, bytes, text);
  return written;
}
