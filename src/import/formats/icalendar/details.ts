/** What an event of a calendar has besides its date. */
import type { ReportLog } from '../../report/report';
import type { UnreadKeys } from '../../report/unreadKeys';
import { toPlainText } from '../../text/plainText';
import { toWebAddress } from '../../text/webAddress';
import type { Draft, DraftPlace, DraftSource, Position, ReadContext } from '../../types';
import { parameterOf, propertiesOf, textOf, textsOf, type Component, type Property } from './lines';

/** Properties that are read, or without which nothing is missing. */
const READ: ReadonlySet<string> = new Set(
  (
    'uid dtstamp dtstart dtend duration summary description comment location geo categories url ' +
    'status rrule rdate exdate recurrence-id attach image color x-alt-desc class created ' +
    'last-modified sequence transp'
  ).split(' '),
);
const FIELDS: ReadonlySet<string> = new Set(['contact', 'resources']);

export function detailsOf(
  event: Component,
  at: Position,
  unread: UnreadKeys,
  { log }: ReadContext,
): Partial<Draft> {
  noteOthers(event, unread);
  const [lane = '', ...tags] = propertiesOf(event, 'categories')
    .flatMap((property) => textsOf(property))
    .map((category) => category.trim())
    .filter(Boolean);
  const text = textIn(event);
  const place = placeOf(event, log);
  const colour = textOf(event, 'color');
  if (/^(?:PRIVATE|CONFIDENTIAL)$/i.test(textOf(event, 'class')))
    log.report('private-event', at, {});
  return {
    ...(text.text !== '' && { text: text.text }),
    ...(lane !== '' && { lane }),
    ...(tags.length > 0 && { tags }),
    ...(place && { place }),
    ...statusOf(textOf(event, 'status')),
    ...(colour !== '' && { colour }),
    sources: [...addressesOf(event, ['url', 'attach'], unread, log), ...text.links],
    media: addressesOf(event, ['image'], unread, log),
    fields: event.properties
      .filter(({ name }) => FIELDS.has(name))
      .map((property) => [property.name.toUpperCase(), textsOf(property).join(', ')] as const),
  };
}

function noteOthers(event: Component, unread: UnreadKeys): void {
  const seen = new Set<string>();
  const single = 'dtstart dtend duration summary location geo status color class uid'.split(' ');
  for (const { name, row, raw } of event.properties) {
    const isAgain = seen.has(name) && single.includes(name);
    seen.add(name);
    const isRead = READ.has(name) || FIELDS.has(name);
    if ((!isRead && raw !== '') || isAgain) unread.note(name.toUpperCase(), { row });
  }
  for (const { name, row } of event.components) unread.note(name.toUpperCase(), { row });
}

/** Some programs write the description as HTML too, which has its links. */
function textIn(event: Component): {
  readonly text: string;
  readonly links: readonly DraftSource[];
} {
  const html = textOf(event, 'x-alt-desc');
  const plain = ['description', 'comment']
    .flatMap((name) => propertiesOf(event, name).flatMap(textsOf))
    .map((each) => each.trim())
    .filter(Boolean);
  return plain.length === 0
    ? { text: html, links: [] }
    : { text: plain.join('\n'), links: toPlainText(html).links };
}

function statusOf(status: string): Pick<Draft, 'status'> {
  if (/^CANCELLED$/i.test(status)) return { status: 'cancelled' };
  return /^TENTATIVE$/i.test(status) ? { status: 'planned' } : {};
}

function placeOf(event: Component, log: ReportLog): DraftPlace | null {
  const name = textOf(event, 'location');
  const [geo] = propertiesOf(event, 'geo');
  const coordinates = geo ? positionIn(geo) : null;
  if (geo && !coordinates) {
    log.report('bad-coordinates', { row: geo.row, column: 'GEO' }, { value: geo.raw });
  }
  if (name === '' && !coordinates) return null;
  return { ...(name !== '' && { name }), ...(coordinates && { coordinates }) };
}

function positionIn({ raw }: Property): readonly [number, number] | null {
  const [, north, east] =
    /^([+-]?\d{1,3}(?:\.\d+)?)\s*\\?[;,]\s*([+-]?\d{1,3}(?:\.\d+)?)$/.exec(raw) ?? [];
  const [latitude, longitude] = [Number(north ?? NaN), Number(east ?? NaN)];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : null;
}

function addressesOf(
  event: Component,
  names: readonly string[],
  unread: UnreadKeys,
  log: ReportLog,
): readonly { readonly url: string }[] {
  return event.properties.flatMap((property): { url: string }[] => {
    const { name, row, raw } = property;
    if (!names.includes(name) || raw === '') return [];
    const url = toWebAddress(raw);
    if (url) return [{ url }];
    // A file within the calendar has no address.
    if (parameterOf(property, 'encoding') !== '') unread.note(name.toUpperCase(), { row });
    else log.report('bad-address', { row, column: name.toUpperCase() }, { address: raw });
    return [];
  });
}
