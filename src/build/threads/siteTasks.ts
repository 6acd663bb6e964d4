/** The tasks of a build's threads: everything that takes long, except bundling. */
import {
  interfaceWordsOf,
  loadDatasetLanguages,
  type InterfaceLanguage,
  type Locale,
} from '../../i18n';
import { leadMediumOf } from '../../model';
import { dataFilesOf, type DataFiles } from '../data/dataFiles';
import { parseDatasetText, formatProblem, readDataset, type Problem } from '../data/dataset';
import {
  editionsOf,
  lazySourcesOf,
  loadMediaOf,
  staticInstanceOf,
  type Edition,
} from '../editions';
import type { BuiltMedia } from '../media/buildMedia';
import type { MediaFault } from '../media/mediaFiles';
import type { MediaNeeds } from '../media/mediaNeeds';
import { findPolicyViolations } from '../pages/html';
import { glyphProblems } from '../images/glyphProblems';
import { rasterizeInto } from '../images/raster';
import { siteImagesOf, type SiteImages } from '../images/siteImages';
import { createFileCache } from './fileCache';
import { serializePages, writePages } from './pageFiles';
import { siteFiles, type EditionFiles, type Site, type SiteFile } from '../site';
import type { SourceTexts } from '../data/sourceTexts';

/** The data that a thread starts with. */
export type SiteWorkerData = {
  /** The dataset's file. */
  readonly file: string;
  /** The file's name in messages. */
  readonly name: string;
  /** The file's text; null if it could not be read. */
  readonly text: string | null;
  /** The day of a dataset that names none. */
  readonly updated: string | undefined;
  /** The SHA-256 of the file. */
  readonly sha256: string | undefined;
  readonly sources: SourceTexts;
  /** The files of its pictures and other media. */
  readonly media: BuiltMedia;
  readonly base: string;
  readonly home: string;
  /** The cache folders of images, of media and of pages. */
  readonly imageFolder: string;
  readonly mediaFolder: string;
  readonly pageFolder: string;
};

export type ReportedProblem = Pick<Problem, 'severity'> & { readonly message: string };

export type ReadResult = {
  readonly problems: readonly ReportedProblem[];
  /** The editions' languages; null if a problem is an error. */
  readonly locales: readonly Locale[] | null;
  /** The languages of the interface on the pages. */
  readonly languages: readonly InterfaceLanguage[];
};

/** An edition's data files, before bundling gives them addresses. */
export type CompiledEdition = {
  readonly locale: Locale;
  readonly data: DataFiles;
  /** The source files of modules that its first view imports lazily. */
  readonly lazySources: readonly string[];
  readonly needs: MediaNeeds;
};

/** A site without the editions, which each thread has itself. */
export type SitePlan = Omit<Site, 'editions' | 'filesOf'> & {
  /** In the order of the editions. */
  readonly files: readonly EditionFiles[];
};

/** Some of a site's files, by index: `from` up to but without `to`. */
export type PageBatch = {
  readonly from: number;
  readonly to: number;
  /** The folder of the site. */
  readonly folder: string;
  /** The batch's name in the cache. */
  readonly key: string;
};

export type SiteTasks = ReturnType<typeof createSiteTasks>;

export function createSiteTasks(source: SiteWorkerData) {
  const { file, name, text, updated, sha256, sources, media, base, home } = source;
  const { imageFolder, mediaFolder, pageFolder } = source;
  const pages = createFileCache(pageFolder);
  const images = createFileCache(imageFolder);
  const mediaFiles = createFileCache(mediaFolder);
  let editions: readonly Edition[] = [];
  let files: readonly SiteFile[] = [];

  const editionAt = (index: number): Edition => {
    const edition = editions[index];
    if (!edition) throw new Error(`the dataset has no edition ${index}`);
    return edition;
  };

  return {
    /** Runs on every thread before all other tasks. */
    read: async (): Promise<ReadResult> => {
      const defaults = updated === undefined ? undefined : { updated };
      const result = await (text === null
        ? readDataset(file, name)
        : parseDatasetText(text, name, defaults));
      const problems = result.problems.map((problem) => {
        return { severity: problem.severity, message: formatProblem(problem) };
      });
      problems.push(...media.faults.map((fault) => reportedFault(fault, name)));
      const hasFaults = media.faults.some(({ severity }) => severity === 'error');
      if (!result.dataset || hasFaults) return { problems, locales: null, languages: [] };
      await loadDatasetLanguages(result.dataset.languages);
      editions = editionsOf(result.dataset, sources, { built: media, base, sha256 });
      await loadMediaOf(editions);
      problems.push(...glyphProblems(editions, name));
      const locales = editions.map(({ locale }) => locale);
      return { problems, locales, languages: [...new Set(locales.map(interfaceWordsOf))] };
    },

    compile: (index: number): CompiledEdition => {
      const edition = editionAt(index);
      const { locale, needs } = edition;
      return { locale, data: dataFilesOf(edition), lazySources: lazySourcesOf(edition), needs };
    },

    /** Lays out the images of an edition. */
    images: (index: number): SiteImages =>
      // A pinned copy only has embeds, which have no images.
      siteImagesOf(
        base === home ? [staticInstanceOf(editionAt(index), base)] : [],
        editions.length,
        (id) => leadMediumOf(editionAt(index).details[id]?.media),
      ),

    draw: (image: { readonly svg: string; readonly scale: number }): Promise<void> =>
      rasterizeInto(images, image, mediaFiles),

    /** Runs on every thread before `write`. Returns the number of files. */
    prepare: ({ files: addresses, ...plan }: SitePlan): number => {
      const byEdition = new Map(editions.map((edition, i) => [edition, addresses[i]]));
      const filesOf = (edition: Edition): EditionFiles => {
        const editionFiles = byEdition.get(edition);
        if (!editionFiles) throw new Error(`no files of ${edition.locale}`);
        return editionFiles;
      };
      files = siteFiles({ ...plan, editions, filesOf });
      return files.length;
    },

    write: async ({ from, to, folder, key }: PageBatch): Promise<void> => {
      const pageBytes = new Map(
        files.slice(from, to).map((page) => [page.path, Buffer.from(textOf(page))]),
      );
      await Promise.all([
        writePages(folder, pageBytes),
        pages.write(key, serializePages(pageBytes)),
      ]);
    },
  };
}

/** A fault of a file of media as a problem of the dataset that names it. */
function reportedFault({ severity, ...fault }: MediaFault, file: string): ReportedProblem {
  return { severity, message: formatProblem({ severity, code: '', file, ...fault }) };
}

/** Renders a file. Throws if the site's own policy would block something in it. */
function textOf({ path, text }: SiteFile): string {
  const source = text();
  const [forbidden] = path.endsWith('.html') ? findPolicyViolations(source) : [];
  if (forbidden !== undefined) {
    throw new Error(`${path} holds what its own content policy forbids: ${forbidden}`);
  }
  return source;
}
