/** Finds and checks the files of media that a dataset names. Nothing outside its folder is read. */
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

import { isPathInside, mediaEndings } from '../../base';
import { kindOfContent, svgFault } from './contentKind.ts';

/** What is wrong with a file, for its editor. */
export type MediaFault = {
  readonly severity: 'error' | 'warning';
  /** The first place that names the file: `events.3.media.0.src`. */
  readonly path: string;
  readonly what: string;
  readonly todo: string;
};

type FileKind = keyof typeof mediaEndings;

export type MediaReference = {
  /** Relative to the dataset's folder. */
  readonly file: string;
  readonly kind: FileKind;
  /** The point that a cropped picture keeps. */
  readonly focus: readonly [number, number];
  readonly path: string;
};

export type MediaFile = MediaReference & { readonly bytes: Uint8Array };

const MAX_PICTURE_BYTES = 40e6;
const MAX_OTHER_BYTES = 100e6;

/** The files that a dataset's text names, each once. A text that is no dataset names none. */
export function mediaReferencesOf(text: string): readonly MediaReference[] {
  // Most datasets have none, and this saves a second parse of a large one.
  if (!text.includes('"media"')) return [];
  const found = new Map<string, MediaReference>();
  const add = (file: unknown, kind: FileKind, focus: unknown, at: string): void => {
    if (typeof file !== 'string' || !isPathInside(file) || found.has(file)) return;
    const point = listOf(focus).map(Number);
    const [x = 0.5, y = 0.5] = point.every((share) => share >= 0 && share <= 1) ? point : [];
    found.set(file, { file, kind, focus: [x, y], path: at });
  };
  const visit = (owner: unknown, at: string): void => {
    listOf(keyOf(owner, 'media')).forEach((item, k) => {
      const [type, focus] = [keyOf(item, 'type'), keyOf(item, 'focus')];
      const here = `${at}media.${k}`;
      if (typeof type === 'string' && type !== 'captions' && Object.hasOwn(mediaEndings, type)) {
        add(keyOf(item, 'src'), type as FileKind, focus, `${here}.src`);
      }
      add(keyOf(item, 'poster'), 'image', focus, `${here}.poster`);
      const captions = keyOf(item, 'captions');
      for (const [language, file] of Object.entries(isObject(captions) ? captions : {})) {
        add(file, 'captions', undefined, `${here}.captions.${language}`);
      }
    });
  };
  const dataset = parse(text);
  visit(dataset, '');
  listOf(keyOf(dataset, 'events')).forEach((event, i) => {
    visit(event, `events.${i}.`);
    listOf(keyOf(event, 'claims')).forEach((claim, j) => visit(claim, `events.${i}.claims.${j}.`));
  });
  return [...found.values()];
}

/** Reads a file in the folder of a dataset, or says what is wrong with it. */
export async function readMediaFile(
  folder: string,
  reference: MediaReference,
): Promise<MediaFile | MediaFault> {
  const { file, kind, path: at } = reference;
  const fault = (what: string, todo: string): MediaFault => {
    return { severity: 'error', path: at, what, todo };
  };
  const missing = fault(
    `There is no file ${file} beside the dataset.`,
    'Put it there, or correct the path.',
  );
  try {
    const [root, target] = await Promise.all([realpath(folder), realpath(path.join(folder, file))]);
    // A link may lead out of the folder.
    if (!target.startsWith(root + path.sep)) {
      return fault(`${file} leads out of the dataset’s folder.`, 'Put the file itself there.');
    }
    const { size, ...entry } = await stat(target).then((stats) => {
      return { size: stats.size, isFile: stats.isFile() };
    });
    if (!entry.isFile) return missing;
    const most = kind === 'image' ? MAX_PICTURE_BYTES : MAX_OTHER_BYTES;
    if (size > most) {
      return fault(
        `${file} has ${(size / 1e6).toFixed(0)} MB; ${most / 1e6} MB is the most.`,
        'Make it smaller.',
      );
    }
    const bytes = await readFile(target);
    const found = kindOfContent(bytes);
    if (found !== kind) {
      return fault(
        `${file} does not hold what its name says: ${found === null ? 'its content is none that Kroniek knows' : `its content is ${wordOf[found]}`}.`,
        `Use ${wordOf[kind]}.`,
      );
    }
    const inSvg = kind === 'image' ? svgFault(bytes) : null;
    if (inSvg !== null) {
      return fault(
        `${file} is a drawing with ${inSvg}, which is not used.`,
        'Remove that, or save it as PNG.',
      );
    }
    return { ...reference, bytes };
  } catch (problem) {
    const { code = String(problem) } = problem as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return missing;
    return fault(`${file} cannot be read (${code}).`, 'Give it another name, or save it anew.');
  }
}

const wordOf: { readonly [kind in FileKind]: string } = {
  image: 'a picture',
  video: 'a video (MP4 or WebM)',
  audio: 'sound (MP3, M4A, Ogg, Opus or WAV)',
  document: 'a PDF',
  captions: 'captions in WebVTT',
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
