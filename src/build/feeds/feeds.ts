/** Atom feeds (RFC 4287) with the newest events and corrections of an edition. */
import { createHash } from 'node:crypto';

import { isolated } from '../../base';
import { pageWordsOf } from '../../i18n';
import { eventsWithPages } from '../../model';
import { staticInstanceOf, type Edition } from '../editions';
import type { Site, SiteFile } from '../site';
import { xml, xmlFile } from './xml';

const MAX_ENTRIES = 50;

type FeedEntry = {
  /** Identifies the entry, for an id that does not depend on the site's address. */
  readonly idParts: readonly string[];
  readonly title: string;
  readonly path: string;
  /** `YYYY-MM-DD` */
  readonly published: string;
  readonly updated: string;
  readonly text: string;
};

/** The feed of each edition. An entry of `fileKinds` in `site.ts`. */
export function feeds(site: Site): readonly SiteFile[] {
  return site.editions.map((edition) => ({
    path: `${edition.locale}/feed.xml`,
    text: () => feedOf(site, edition),
  }));
}

function feedOf({ base, address }: Site, edition: Edition): string {
  const { core, locale } = edition;
  const { timeline } = staticInstanceOf(edition, base);
  const words = pageWordsOf(locale);
  const urlOf = (path: string): string => (address ?? base) + path;
  const pages = eventsWithPages(timeline);
  const pathOf = (id: string): string => `${locale}/${pages.has(id) ? `e/${id}/` : `?event=${id}`}`;

  const events = newestOf(edition).flatMap(({ id, day }): FeedEntry[] => {
    const event = timeline.indexOf(id);
    if (event === null) return [];
    const title = timeline.titleOf(event);
    const text = edition.details[id]?.summary ?? '';
    return [
      { idParts: ['event', id], title, path: pathOf(id), published: day, updated: day, text },
    ];
  });
  const changes = core.changes.map(({ date, event, note }): FeedEntry => {
    const i = event === null ? null : timeline.indexOf(event);
    const id = i === null ? null : timeline.idOf(i);
    return {
      idParts: ['change', date, event ?? '', note],
      title: words.changed(isolated(i === null ? core.title : timeline.titleOf(i))),
      path: id === null ? `${locale}/` : pathOf(id),
      published: date,
      updated: date,
      text: note,
    };
  });
  const entries = [...changes, ...events]
    .toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
    .slice(0, MAX_ENTRIES);
  const idOf = (...of: readonly string[]): string => urn([core.id, locale, ...of]);
  const link = (rel: string, path: string, type: string) =>
    xml('link', { rel, type, href: urlOf(path) });

  return xmlFile(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
      xml('id', {}, idOf('feed')),
      xml('title', {}, core.title),
      xml('subtitle', {}, words.feed),
      xml(
        'updated',
        {},
        instantOf(latest([core.updated, ...entries.map(({ updated }) => updated)])),
      ),
      // A feed must have an author.
      xml('author', {}, xml('name', {}, core.byline || core.title)),
      ...(core.licence ? [xml('rights', {}, core.licence)] : []),
      link('self', `${locale}/feed.xml`, 'application/atom+xml'),
      link('alternate', `${locale}/`, 'text/html'),
      ...entries.map(({ idParts, title, path, published, updated, text }) =>
        xml(
          'entry',
          {},
          xml('id', {}, idOf(...idParts)),
          xml('title', {}, title),
          link('alternate', path, 'text/html'),
          xml('published', {}, instantOf(published)),
          xml('updated', {}, instantOf(updated)),
          xml('summary', {}, text),
        ),
      ),
    ),
  );
}

/** The events that became known last, with the first day on which each was known. */
function newestOf({ history }: Edition): readonly { readonly id: string; readonly day: string }[] {
  return Object.entries(history.claims)
    .flatMap(([id, claims]) => {
      const [day] = claims
        .map(([known]) => known)
        .filter(Boolean)
        .toSorted();
      return day === undefined ? [] : [{ id, day }];
    })
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, MAX_ENTRIES);
}

/** A unique id (UUID version 8, RFC 9562) that is the same in every build and on every host. */
function urn(of: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(of)).digest('hex');
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

function latest(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '');
}

/** The noon of a day, which is on that day in most of the world: the time is not known. */
function instantOf(day: string): string {
  return `${day}T12:00:00Z`;
}
