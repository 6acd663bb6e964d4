/** Loads, checks and compiles a dataset in the browser. */
import { compile, parseDataset } from '../format';
import { interfaceLanguageOf, loadIssueWords, loadLocale, ownDatesOf, type Locale } from '../i18n';
import {
  createTimeline,
  loadLargeTimeline,
  PACKED_ABOVE,
  type CompiledHistory,
  type Timeline,
} from '../model';
import { DatasetError } from './datasetError';
import type { TimelineProblem } from './types';

export type LoadedData = {
  /** The dataset as it was fetched or given, for another language. */
  readonly json: unknown;
  readonly timeline: Timeline;
  readonly locale: Locale;
  /** What was known on earlier days. */
  readonly history: CompiledHistory;
};

/** Throws a `DatasetError` if there are errors. `wanted` are languages, the best one first. */
export async function loadData(
  data: unknown,
  wanted: readonly string[],
  signal: AbortSignal,
): Promise<LoadedData> {
  const json =
    typeof data === 'string' || data instanceof URL ? await fetchData(data, signal) : data;
  const { dataset, issues } = parseDataset(json);
  if (!dataset) {
    const errors = (await problemsOf(issues)).filter(({ severity }) => severity === 'error');
    throw new DatasetError(errors);
  }
  const locale = chooseLocale(dataset.languages, wanted);
  await loadLocale(locale, interfaceLanguageOf(locale, dataset.languages), ownDatesOf(locale));
  const { core: compiled, details, facets, history } = compile(dataset, locale);
  // The map's places and its base map are files of a site.
  const { map: _, ...core } = compiled;
  const isLarge = core.events.id.length > PACKED_ABOVE;
  const timeline = createTimeline(
    core,
    () => Promise.resolve(details),
    details,
    isLarge ? (await loadLargeTimeline()).createIntervalIndex : undefined,
    { facets: () => Promise.resolve(facets), texts: undefined },
  );
  return { json, timeline, locale, history };
}

/** The problems of a dataset in words. */
export async function problemsOf(
  issues: ReturnType<typeof parseDataset>['issues'],
): Promise<readonly TimelineProblem[]> {
  const words = await loadIssueWords('en');
  return issues.map((issue) => {
    return { severity: issue.severity, path: issue.path, ...words(issue) };
  });
}

async function fetchData(address: string | URL, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${String(address)} answers with status ${response.status}`);
  return response.json();
}

/** The first language that is wanted or whose variant is, else the dataset's first. */
function chooseLocale(languages: readonly string[], wanted: readonly string[]): Locale {
  const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  const found = wanted.flatMap(
    (tag) =>
      languages.find((language) => language.toLowerCase() === tag.toLowerCase()) ??
      languages.find((language) => base(language) === base(tag)) ??
      [],
  );
  return found[0] ?? languages[0] ?? 'en';
}
