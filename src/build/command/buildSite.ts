/** `kroniek build` and `kroniek archive`: write a site with the code that the package ships. */
import { readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { startSiteBuild, type SiteBuild } from '../threads/siteBuild';
import { ARCHIVE, copyArchives } from '../archives';
import { writeSite } from '../bundle/writeSite';
import { formatProblem } from '../data/dataset';
import { DataFailure, UsageFailure } from './failures';
import type { InputFile } from './inputFile';
import type { Input } from './readInput';
import { copyClient, readClientBundle, readWorkerBundle } from './shippedFiles';
import { clearSiteFolder, isForeign, requireSiteFolder } from './siteFolder';
import type { Terminal } from './terminal';

const FEW_EVENTS = 30;

type BuildOptions = {
  readonly inputFile: InputFile;
  readonly input: Input;
  /** The folder of the site on its host: `/` or `/folder/`. */
  readonly home: string;
  /** The site's absolute URL with a slash at its end, or null if it is not known. */
  readonly address: string | null;
  readonly cacheDir: string;
  readonly terminal: Terminal;
};

export type Written = { readonly folder: string; readonly files: number; readonly bytes: number };

/** Writes the whole site to a folder, with the pinned copies of `archives`. */
export async function buildSite(
  folder: string,
  { archives, ...options }: BuildOptions & { readonly archives: string },
): Promise<Written> {
  const { home } = options;
  await buildInto(folder, { ...options, base: home, isPinned: false });
  const days = await copyArchives(archives, path.join(folder, ARCHIVE));
  if (days.length > 0) options.terminal.note(`with the pinned copies of ${days.join(', ')}`);
  return measure(folder);
}

/** Writes the embeds alone to `INTO/DATE`. */
export async function buildArchive(
  { into, date, isForced }: { into: string; date: string; isForced: boolean },
  options: BuildOptions,
): Promise<Written> {
  const target = path.join(into, date);
  if (!isForced && (await stat(target).catch(() => null))) {
    throw new UsageFailure(
      `${target} is there already, and articles may show it. Choose another day with --date, or write it anew with --force.`,
    );
  }
  // In another folder first: a build that fails leaves no incomplete copy.
  const building = path.join(into, '.building');
  await rm(building, { recursive: true, force: true });
  try {
    const base = `${options.home}${ARCHIVE}/${date}/`;
    await buildInto(building, { ...options, base, isPinned: true });
    await rm(target, { recursive: true, force: true });
    await rename(building, target);
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  return measure(target);
}

type InFolder = BuildOptions & { readonly base: string; readonly isPinned: boolean };

async function buildInto(folder: string, options: InFolder): Promise<void> {
  const { inputFile, input, base, home, address, cacheDir, terminal, isPinned } = options;
  if (!input.dataset || input.text === null) {
    throw new DataFailure(`${input.name} cannot be built: what is wrong is listed above.`);
  }
  await requireSiteFolder(folder);
  const progress = terminal.progress();
  progress.begin();
  const client = await readClientBundle();
  const build = await startSiteBuild({
    worker: readWorkerBundle(),
    // Texts of sources lie beside a file. Nothing lies beside an address.
    file: inputFile.file ?? path.join(cacheDir, 'none', inputFile.name),
    name: inputFile.name,
    text: input.text,
    sha256: input.sha256,
    updated: inputFile.updated,
    base,
    home,
    cacheDir,
    progress,
    // The start of a second thread takes longer than the pages of a few events.
    ...(input.dataset.events.length <= FEW_EVENTS && { threads: 1 }),
  });
  try {
    await requireCompiled(build, input.name);
    noteOtherProblems(build, input, terminal);
    await clearSiteFolder(folder);
    await copyClient(folder, { client, languages: build.languages, isPinned });
    await writeSite(build, { client, base, home, address }, folder);
  } finally {
    await build.close();
  }
  progress.end();
}

/** Before the folder is emptied. */
async function requireCompiled({ compiled, problems }: SiteBuild, name: string): Promise<void> {
  if (await compiled) return;
  const first = problems.find(({ severity }) => severity === 'error');
  throw new DataFailure(first?.message ?? `${name} cannot be built.`);
}

/** What only a build finds, such as a font that its images lack. */
function noteOtherProblems({ problems }: SiteBuild, input: Input, { note }: Terminal): void {
  const known = new Set([...input.problems, ...input.hidden].map(formatProblem));
  for (const { severity, message } of problems) if (!known.has(message)) note(message, severity);
}

/** Counts what is of the site, and not what belongs to its host or its repository. */
export async function measure(folder: string): Promise<Written> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    const [top = ''] = path.relative(folder, file).split(path.sep);
    return entry.isFile() && !isForeign(top);
  });
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(path.join(parentPath, name))).size),
  );
  return { folder, files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
