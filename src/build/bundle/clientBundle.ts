/** The bundled code of the pages. It is the same for every dataset and every folder of a site. */

/** Paths are relative to the folder of a site. */
export type ClientBundle = {
  /** index.html without its scripts. */
  readonly template: string;
  readonly app: string;
  readonly sheet: string;
  /** The modules that the app imports. */
  readonly imported: readonly string[];
  readonly boot: string;
  readonly embedBoot: string;
  readonly embedSheet: string;
  readonly mediaSheet: string;
  readonly notFoundScript: string;
  readonly plainStyle: string;
  /** The chunks that the app imports lazily, by the source file of their first module. */
  readonly lazyChunks: { readonly [source: string]: string };
  readonly assetsDir: string;
};

/** The file of a {@link ClientBundle}, in the folder of the bundle. Sites do not have it. */
export const BUNDLE_FILE = 'bundle.json';
