/** Checks the media of a dataset: what a type needs, and that files lie beside the dataset. */
import { endingOf, hasScheme, isPathInside, mediaEndings } from '../../base';
import type { IssueLog, Path } from '../issues';
import type { Dataset } from '../schema/schema';
import type { MediaItem } from '../schema/mediaSchema';
import { checkAddress } from './checkAddress';
import { createFigureCheck } from './checkFigures';

/** Calls `visit` with every list of media of a dataset and its path. */
export function eachMedia(
  dataset: Dataset,
  visit: (media: readonly MediaItem[], path: Path) => void,
): void {
  visit(dataset.media, ['media']);
  dataset.events.forEach(({ media, claims }, i) => {
    visit(media, ['events', i, 'media']);
    claims.forEach((claim, j) => visit(claim.media, ['events', i, 'claims', j, 'media']));
  });
}

export function checkMedia(dataset: Dataset, log: IssueLog): void {
  const sources = new Set(dataset.sources.map(({ id }) => id));
  const checkFigure = createFigureCheck(dataset, log);
  eachMedia(dataset, (media, path) => {
    media.forEach((item, k) => {
      checkItem(item, sources, log, [...path, k]);
      checkFigure(item, [...path, k]);
    });
  });
}

function checkItem(item: MediaItem, sources: ReadonlySet<string>, log: IssueLog, path: Path): void {
  const { type, src, alt, credit, source, poster, transcript, captions } = item;
  if (type === 'figure') {
    if (!alt) log.report('missing-key', [...path, 'alt'], { key: 'alt' });
    checkFile(src, ['svg'], log, [...path, 'src']);
    return;
  }
  if (type === 'image') {
    if (!alt) log.report('missing-key', [...path, 'alt'], { key: 'alt' });
    if (!credit) log.report('missing-key', [...path, 'credit'], { key: 'credit' });
  }
  if (hasScheme(src)) {
    checkWebAddress(src, log, [...path, 'src']);
    if (type === 'image') log.report('picture-elsewhere', [...path, 'src'], { address: src });
  } else if (type === 'link') {
    log.report('bad-address', [...path, 'src'], { address: src, allowed: 'https' });
  } else checkFile(src, mediaEndings[type], log, [...path, 'src']);
  if (poster !== undefined) checkFile(poster, mediaEndings.image, log, [...path, 'poster']);
  for (const [language, file] of Object.entries(captions ?? {})) {
    checkFile(file, mediaEndings.captions, log, [...path, 'captions', language]);
  }
  if (source !== undefined && !sources.has(source)) {
    if (hasScheme(source)) checkAddress(source, log, [...path, 'source']);
    else {
      const params = { id: source, kind: 'source', nearest: '' };
      log.report('dangling-reference', [...path, 'source'], params);
    }
  }
  const hasSound = type === 'video' || type === 'audio';
  if (hasSound && !transcript && !captions) log.report('media-without-words', path, {});
}

/** Media of another site have https. The page itself may have no other scheme. */
function checkWebAddress(address: string, log: IssueLog, path: Path): void {
  if (/^http:/i.test(address)) {
    log.report('unsafe-address', path, { address, scheme: 'http', allowed: 'https' });
  } else if (/^mailto:/i.test(address)) {
    log.report('unsafe-address', path, { address, scheme: 'mailto', allowed: 'https' });
  } else checkAddress(address, log, path);
}

function checkFile(file: string, endings: readonly string[], log: IssueLog, path: Path): void {
  if (!isPathInside(file)) return log.report('file-outside', path, { file });
  if (!endings.includes(endingOf(file))) {
    log.report('file-of-other-type', path, { file, allowed: endings.join(', ') });
  }
}
