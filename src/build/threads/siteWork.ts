/** What threads of a build do: everything that takes long and is not bundling. */
import type { Locale } from '../../i18n';
import { dataFilesOf, type DataFiles } from '../data/dataFiles';
import { datasetOf, problemInWords, readDataset, type Problem } from '../data/dataset';
import { editionsOf, lateSourcesOf, stillInstanceOf, type Edition } from '../editions';
import { forbiddenIn } from '../pages/html';
import { drawnInto } from '../images/raster';
import { siteImagesOf, type SiteImages } from '../images/siteImages';
import { keptFiles } from './keptFiles';
import { packedPages, writePages } from './pageFiles';
import { siteFiles, type EditionFiles, type Site, type SiteFile } from '../site';
import type { SourceTexts } from '../data/sourceTexts';

/** What a thread begins with. */
export type WorkSource = {
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

export type FoundProblem = Pick<Problem, 'severity'> & { readonly words: string };

export type ReadSite = {
  readonly problems: readonly FoundProblem[];
  /** Of the editions; null where a problem is an error. */
  readonly locales: readonly Locale[] | null;
};

/** What a page names of an edition, without the addresses that bundling gives. */
export type CompiledEdition = {
  readonly locale: Locale;
  readonly data: DataFiles;
  /** Modules that its first view imports late, by their sources. */
  readonly late: readonly string[];
};

/** A site but for what each thread has of its own. */
export type SitePlan = Omit<Site, 'editions' | 'filesOf'> & {
  /** As the editions go. */
  readonly files: readonly EditionFiles[];
};

/** Some of a site's files, by their places among all. */
export type PageOrder = {
  readonly from: number;
  readonly to: number;
  /** The folder that the site is written to. */
  readonly folder: string;
  /** What they are kept as. */
  readonly key: string;
};

export type SiteWork = ReturnType<typeof createSiteWork>;

export function createSiteWork(source: WorkSource) {
  const { file, name, text, sources, base, home, imageFolder, pageFolder } = source;
  const pages = keptFiles(pageFolder);
  const images = keptFiles(imageFolder);
  let editions: readonly Edition[] = [];
  let files: readonly SiteFile[] = [];

  const editionAt = (index: number): Edition => {
    const edition = editions[index];
    if (!edition) throw new Error(`the dataset has no edition ${index}`);
    return edition;
  };

  return {
    /** First of all, on every thread. */
    read: async (): Promise<ReadSite> => {
      const found = await (text === null ? readDataset(file, name) : datasetOf(text, name));
      const problems = found.problems.map((problem) => {
        return { severity: problem.severity, words: problemInWords(problem) };
      });
      if (!found.dataset) return { problems, locales: null };
      editions = editionsOf(found.dataset, sources);
      return { problems, locales: editions.map(({ locale }) => locale) };
    },

    compile: (index: number): CompiledEdition => {
      const edition = editionAt(index);
      const { locale } = edition;
      return { locale, data: dataFilesOf(edition), late: lateSourcesOf(edition) };
    },

    /** The images of an edition, still to be drawn. */
    images: (index: number): SiteImages =>
      // A pinned copy holds embeds alone, which have none.
      siteImagesOf(base === home ? [stillInstanceOf(editionAt(index), base)] : [], editions.length),

    draw: (image: { readonly svg: string; readonly scale: number }): Promise<void> =>
      drawnInto(images, image),

    /** Before pages are written, on every thread. Says how many files there are. */
    open: ({ files: addresses, ...plan }: SitePlan): number => {
      const byEdition = new Map(editions.map((edition, i) => [edition, addresses[i]]));
      const filesOf = (edition: Edition): EditionFiles => {
        const found = byEdition.get(edition);
        if (!found) throw new Error(`no files of ${edition.locale}`);
        return found;
      };
      files = siteFiles({ ...plan, editions, filesOf });
      return files.length;
    },

    write: async ({ from, to, folder, key }: PageOrder): Promise<void> => {
      const written = new Map(
        files.slice(from, to).map((one) => [one.path, Buffer.from(textOf(one))]),
      );
      await Promise.all([writePages(folder, written), pages.write(key, packedPages(written))]);
    },
  };
}

/** A file's text. Throws where it holds what the site's own policy stops. */
function textOf({ path, text }: SiteFile): string {
  const source = text();
  const [forbidden] = path.endsWith('.html') ? forbiddenIn(source) : [];
  if (forbidden !== undefined) {
    throw new Error(`${path} holds what its own content policy forbids: ${forbidden}`);
  }
  return source;
}
