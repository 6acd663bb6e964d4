import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { collectEvents, fileNameOf, formats, type FormatName } from '../../../export';
import { compile, type ParsedDataset } from '../../../format';
import { createTimeline } from '../../../model';
import type { Span } from '../../../time';
import { readBound } from '../../../url';
import { UsageFailure } from '../failures';

/** What is exported, as the options of the command say it. */
export type ExportChoice = {
  /** The folder that the files go into. */
  readonly out: string;
  /** By default every format. */
  readonly formats: readonly FormatName[];
  /** The bounds of the range, as in an address; by default those of the timeline. */
  readonly from?: string;
  readonly to?: string;
  /** By default the first language of the dataset. */
  readonly lang?: string;
};

/** Writes files of a dataset. Returns their paths, and the number of events in them. */
export async function exportFiles(
  { dataset, sha256 }: { readonly dataset: ParsedDataset; readonly sha256: string },
  choice: ExportChoice,
): Promise<{ readonly files: readonly string[]; readonly events: number }> {
  const language = choice.lang ?? dataset.languages[0] ?? '';
  if (!dataset.languages.includes(language)) {
    const known = dataset.languages.join(', ');
    throw new UsageFailure(`The dataset is not written in ${language}: --lang can be ${known}.`);
  }
  const range = rangeOf(dataset, choice);
  const { core: compiled, details } = compile(dataset, language);
  const core = { ...compiled, sha256 };
  const timeline = createTimeline(core, () => Promise.resolve(details));
  const indexes = range
    ? timeline.overlapping(range)
    : Array.from({ length: timeline.count }, (_, i) => i);
  const exported = { core, range, events: await collectEvents(timeline, indexes) };
  await mkdir(choice.out, { recursive: true });
  const names = choice.formats.length > 0 ? choice.formats : allFormats();
  const files = names.map((name) => {
    const { extension, write } = formats[name];
    return { file: path.join(choice.out, fileNameOf(exported, extension)), text: write(exported) };
  });
  await Promise.all(files.map(({ file, text }) => writeFile(file, text)));
  return { files: files.map(({ file }) => file), events: exported.events.length };
}

function allFormats(): readonly FormatName[] {
  return Object.keys(formats) as FormatName[];
}

/** The range of `--from` and `--to`; null without either. */
function rangeOf({ timeZone, times }: ParsedDataset, { from, to }: ExportChoice): Span | null {
  if (from === undefined && to === undefined) return null;
  const start = from === undefined ? times.extent.start : boundOf('--from', from, timeZone).asStart;
  const end = to === undefined ? times.extent.end : boundOf('--to', to, timeZone).asEnd;
  if (start < end) return { start, end };
  throw new UsageFailure('Nothing is between --from and --to: give the earlier date first.');
}

function boundOf(option: string, text: string, timeZone: string) {
  const bound = readBound(text, timeZone);
  if (bound) return bound;
  throw new UsageFailure(`${option} ${text} is no date: write 2025-09-10, 2025-09 or 2025.`);
}
