/** What threads of a build do: everything that takes long and is not bundling. */
import type { Locale } from '../../i18n';
import { dataFilesOf, type DataFiles } from '../data/dataFiles';
import { parseDatasetText, formatProblem, readDataset, type Problem } from '../data/dataset';
import { editionsOf, lazySourcesOf, staticInstanceOf, type Edition } from '../editions';
import { findPolicyViolations } from '../pages/html';
import { rasterizeInto } from '../images/raster';
import { siteImagesOf, type SiteImages } from '../images/siteImages';
import { createFileCache } from './fileCache';
import { serializePages, writePages } from './pageFiles';
import { siteFiles, type EditionFiles, type Site, type SiteFile } from '../site';
import type { SourceTexts } from '../data/sourceTexts';

/** What a thread begins with. */
export type SiteWorkerData = {
  /** The dataset's file, what messages call it, and its text; null where it could not be read. */
  readonly file: string;
  readonly name: string;
  readonly text: string | null;
  readonly sources: SourceTexts;
  readonly base: string;
  readonly home: string;
  /** Where drawn images and written pages are kept. */
  readonly imageFolder: string;
  readonly pageFolder: string;
};

export type ReportedProblem = Pick<Problem, 'severity'> & { readonly message: string };

export type ReadResult = {
  readonly problems: readonly ReportedProblem[];
  /** Of the editions; null where a problem is an error. */
  readonly locales: readonly Locale[] | null;
};

/** What a page names of an edition, without the addresses that bundling gives. */
export type CompiledEdition = {
  readonly locale: Locale;
  readonly data: DataFiles;
  /** Modules that its first view imports late, by their sources. */
  readonly lazySources: readonly string[];
};

/** A site but for what each thread has of its own. */
export type SitePlan = Omit<Site, 'editions' | 'filesOf'> & {
  /** As the editions go. */
  readonly files: readonly EditionFiles[];
};

/** Some of a site's files, by their places among all. */
export type PageBatch = {
  readonly from: number;
  readonly to: number;
  /** The folder that the site is written to. */
  readonly folder: string;
  /** What they are kept as. */
  readonly key: string;
};

export type SiteTasks = ReturnType<typeof createSiteTasks>;

export function createSiteTasks(source: SiteWorkerData) {
  const { file, name, text, sources, base, home, imageFolder, pageFolder } = source;
  const pages = createFileCache(pageFolder);
  const images = createFileCache(imageFolder);
  let editions: readonly Edition[] = [];
  let files: readonly SiteFile[] = [];

  const editionAt = (index: number): Edition => {
    const edition = editions[index];
    if (!edition) throw new Error(`the dataset has no edition ${index}`);
    return edition;
  };

  return {
    /** First of all, on every thread. */
    read: async (): Promise<ReadResult> => {
      const found = await (text === null ? readDataset(file, name) : parseDatasetText(text, name));
      const problems = found.problems.map((problem) => {
        return { severity: problem.severity, message: formatProblem(problem) };
      });
      if (!found.dataset) return { problems, locales: null };
      editions = editionsOf(found.dataset, sources);
      return { problems, locales: editions.map(({ locale }) => locale) };
    },

    compile: (index: number): CompiledEdition => {
      const edition = editionAt(index);
      const { locale } = edition;
      return { locale, data: dataFilesOf(edition), lazySources: lazySourcesOf(edition) };
    },

    /** The images of an edition, still to be drawn. */
    images: (index: number): SiteImages =>
      // A pinned copy holds embeds alone, which have none.
      siteImagesOf(
        base === home ? [staticInstanceOf(editionAt(index), base)] : [],
        editions.length,
      ),

    draw: (image: { readonly svg: string; readonly scale: number }): Promise<void> =>
      rasterizeInto(images, image),

    /** Runs on every thread before `write`. Returns the number of files. */
    prepare: ({ files: addresses, ...plan }: SitePlan): number => {
      const byEdition = new Map(editions.map((edition, i) => [edition, addresses[i]]));
      const filesOf = (edition: Edition): EditionFiles => {
        const found = byEdition.get(edition);
        if (!found) throw new Error(`no files of ${edition.locale}`);
        return found;
      };
      files = siteFiles({ ...plan, editions, filesOf });
      return files.length;
    },

    write: async ({ from, to, folder, key }: PageBatch): Promise<void> => {
      const pageBytes = new Map(
        files.slice(from, to).map((one) => [one.path, Buffer.from(textOf(one))]),
      );
      await Promise.all([
        writePages(folder, pageBytes),
        pages.write(key, serializePages(pageBytes)),
      ]);
    },
  };
}

/** A file's text. Throws where it holds what the site's own policy stops. */
function textOf({ path, text }: SiteFile): string {
  const source = text();
  const [forbidden] = path.endsWith('.html') ? findPolicyViolations(source) : [];
  if (forbidden !== undefined) {
    throw new Error(`${path} holds what its own content policy forbids: ${forbidden}`);
  }
  return source;
}
