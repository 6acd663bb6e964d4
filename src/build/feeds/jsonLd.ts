/**
 * The content of a page for machines, as schema.org in JSON-LD, no more precise than the dataset.
 */
import { MINUTE } from '../../base';
import type { CompiledSource, Status, When } from '../../model';
import {
  isoDate,
  momentBefore,
  plainToLocalMs,
  toInstant,
  toPlain,
  type DateParts,
  type Span,
} from '../../time';
import type { Instance } from '../../view';
import type { Edition } from '../editions';
import { element, type Markup } from '../pages/html';
import type { Site } from '../site';
import type { TimelinePage } from '../pages/timelinePages';

/** The most sources that the page of the whole timeline cites: the most used ones. */
const MAX_CITATIONS = 200;

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Thing = { readonly '@type': string; readonly [key: string]: Json | undefined };

/**
 * A data block, which browsers do not run and policies do not block (HTML, "prepare the script
 * element"). `<` is escaped, so that no text ends the block.
 */
export function jsonLdOf(things: readonly Thing[]): Markup {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  const block = element('script', { type: 'application/ld+json' }, { html: '' }).html;
  const html = block.replace('></', () => `>${json.replaceAll('<', '\\u003c')}</`);
  return { html };
}

/** The schema.org items of a page. */
export function thingsOf(
  site: Site,
  edition: Edition,
  instance: Instance,
  page: TimelinePage,
): readonly Thing[] {
  const { locale, core } = edition;
  const urlOf = (path: string): string => `${site.address ?? site.base}${locale}/${path}`;
  const { event, range } = page;
  const crumbs = [core.title, event === null ? range?.title : instance.timeline.titleOf(event)];
  const breadcrumbs: Thing = {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.flatMap((name, i) =>
      name === undefined
        ? []
        : [{ '@type': 'ListItem', position: i + 1, name, item: urlOf(i === 0 ? '' : page.path) }],
    ),
  };
  if (event !== null) return [eventOf(edition, instance, event, urlOf(page.path)), breadcrumbs];
  if (range !== null) {
    const about: Thing = {
      '@type': 'WebPage',
      name: range.title,
      description: range.summary,
      url: urlOf(page.path),
      inLanguage: locale,
      dateModified: core.updated,
      ...coverageOf(range.span, core.timeZone),
    };
    return [about, breadcrumbs];
  }
  return [datasetOf(site, edition, urlOf(''))];
}

function datasetOf(site: Site, edition: Edition, url: string): Thing {
  const { core, details, locale } = edition;
  const citationCounts = new Map<CompiledSource, number>();
  for (const { claims } of Object.values(details)) {
    for (const { source } of claims)
      citationCounts.set(source, (citationCounts.get(source) ?? 0) + 1);
  }
  const sources = [...citationCounts].toSorted(([, a], [, b]) => b - a).slice(0, MAX_CITATIONS);
  return {
    '@type': 'Dataset',
    name: core.title,
    ...(core.standfirst && { description: core.standfirst }),
    url,
    inLanguage: locale,
    version: core.version,
    dateModified: core.updated,
    ...(core.licence && { license: licenceOf(core.licence) }),
    ...(core.byline && { creator: { '@type': 'Organization', name: core.byline } }),
    isAccessibleForFree: true,
    ...coverageOf(core.period, core.timeZone),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: absolute(site, site.filesOf(edition).core),
    },
    citation: sources.map(([source]) => workOf(source)),
  };
}

function eventOf(
  { core, details, locale }: Edition,
  { timeline, t }: Instance,
  event: number,
  url: string,
): Thing {
  const eventDetails = details[timeline.idOf(event)];
  const status = timeline.statusOf(event);
  const when = timeline.whenOf(event);
  const sources = new Set(eventDetails?.claims.map(({ source }) => source));
  return {
    '@type': 'Event',
    name: timeline.titleOf(event),
    description: eventDetails?.summary,
    url,
    inLanguage: locale,
    ...(when && datesOf(when)),
    eventStatus: statusOf(status),
    // schema.org has no value for most statuses.
    disambiguatingDescription: t(`status.${status}`),
    ...(eventDetails?.place && { location: { '@type': 'Place', name: eventDetails.place.name } }),
    subjectOf: {
      '@type': 'WebPage',
      url,
      name: timeline.titleOf(event),
      dateModified: core.updated,
      inLanguage: locale,
      citation: [...sources].map(workOf),
    },
  };
}

function workOf(source: CompiledSource): Json {
  const { title, publisher, url, published, language } = source;
  return {
    '@type': 'CreativeWork',
    ...(title !== null && { name: title }),
    publisher: { '@type': 'Organization', name: publisher },
    ...(url !== null && { url }),
    ...(published !== null && { datePublished: published }),
    ...(language !== null && { inLanguage: language }),
  };
}

/** The status in schema.org's terms; undefined if it is not certain that the event happens. */
function statusOf(status: Status): string | undefined {
  if (status === 'cancelled') return 'https://schema.org/EventCancelled';
  const isClaimed = status === 'claimed' || status === 'disputed' || status === 'conditional';
  return isClaimed ? undefined : 'https://schema.org/EventScheduled';
}

/**
 * Dates as precise as known. Empty if only bounds are known, or dates are approximate or unsure.
 */
function datesOf({ form, first, last, zone }: When): {
  startDate?: string;
  endDate?: string;
} {
  const [from, to] = [first && isoOf(first, zone), last && isoOf(last, zone)];
  const startDate = from ? { startDate: from } : {};
  switch (form) {
    case 'at':
      return from ? { startDate: from, endDate: from } : {};
    case 'span':
      return { ...startDate, ...(to && { endDate: to }) };
    case 'since':
    case 'open-end':
      return startDate;
    case 'until':
      return to ? { endDate: to } : {};
    case 'between':
    case 'by':
    case 'from':
      return {};
  }
}

/** ISO 8601 at the date's precision. A clock time has its zone's offset at that instant. */
function isoOf(parts: DateParts, zone: string): string | null {
  const { year, month, day, hour, minute = 0, second, millisecond } = parts;
  if (parts.approximate || parts.uncertain || parts.unspecified || parts.season) return null;
  if (!isIsoYear(year)) return null;
  const digits = (n: number, length = 2): string => String(n).padStart(length, '0');
  const date = [digits(year, 4), month, day]
    .filter((part) => part !== undefined)
    .map((part) => (typeof part === 'number' ? digits(part) : part))
    .join('-');
  if (hour === undefined || month === undefined || day === undefined) return date;
  const offset =
    (parts.offsetMs ?? plainToLocalMs(parts) - toInstant(parts, zone, 'earlier')) / MINUTE;
  const [sign, minutes] = [offset < 0 ? '-' : '+', Math.abs(Math.round(offset))];
  const offsetText = `${sign}${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`;
  const seconds = second === undefined ? '' : `:${digits(second)}`;
  const fraction = millisecond === undefined ? '' : `.${digits(millisecond, 3)}`;
  return `${date}T${digits(hour)}:${digits(minute)}${seconds}${fraction}${offsetText}`;
}

/** ISO 8601 has other years only by agreement. */
function isIsoYear(year: number): boolean {
  return year >= 0 && year <= 9999;
}

/** The days of a span; empty if ISO 8601 cannot say them. */
function coverageOf({ start, end }: Span, zone: string): { readonly temporalCoverage?: string } {
  const [first, last] = [toPlain(start, zone), toPlain(momentBefore(end), zone)];
  if (!isIsoYear(first.year) || !isIsoYear(last.year)) return {};
  return { temporalCoverage: `${isoDate(first)}/${isoDate(last)}` };
}

/** The URL of a Creative Commons licence. Other licences are returned unchanged. */
function licenceOf(licence: string): string {
  const [, kind = '', version = ''] = /^CC (BY(?:-[A-Z-]+)?) (\d\.\d)$/.exec(licence) ?? [];
  return kind === ''
    ? licence
    : `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
}

/** A file's absolute URL, or its path if the site's URL is not known. */
function absolute({ address, base }: Site, href: string): string {
  return address === null ? href : address + href.slice(base.length);
}
