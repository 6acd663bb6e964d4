/** The items of vis-timeline. */
import { readDateValue } from '../dates/readDateValue';
import { fromEpoch } from '../dates/numbers';
import type { DateFault, DateReading } from '../dates/parts';
import { joined, settleAll } from '../dates/settleAll';
import type { Settled } from '../dates/settleDate';
import { createUnreadKeys, noteKeys, type UnreadKeys } from '../report/unreadKeys';
import { isRecord, jsonText, listAt, textAt, type JsonRecord } from '../text/json';
import { toPlainText } from '../text/plainText';
import { visItemsOf } from './recogniseJson';
import type { Draft, DraftRange, Drafts, ReadContext, SourceFile } from '../types';

type Item = { readonly item: JsonRecord; readonly path: string };

export function readVis(file: SourceFile, context: ReadContext): Drafts {
  const { log } = context;
  const json = file.json();
  const prefix = Array.isArray(json) ? '' : 'items.';
  const unread = createUnreadKeys(log);
  if (isRecord(json)) noteKeys(json, { items: 'any', groups: 'any' }, '', unread);
  const groups = groupsOf(json, unread);
  const items = visItemsOf(json);
  const found = items.flatMap((item, k): Item[] => {
    const path = `${prefix}${k}`;
    if (isRecord(item)) return [{ item, path }];
    log.report('not-a-record', { path }, { received: jsonText(item) });
    return [];
  });
  const dates = settleAll(
    found.map(({ item, path }) => ({
      place: { path },
      reading: joined(readVisDate(item['start'], context), readVisDate(item['end'], context)),
      written: [textAt(item, 'start'), textAt(item, 'end')].filter(Boolean).join(' '),
    })),
    context,
  );
  const events: Draft[] = [];
  const ranges: DraftRange[] = [];
  found.forEach(({ item, path }, k) => {
    const date = dates[k];
    if (!date) return;
    const range = rangeOf({ item, path }, date, unread);
    const event = range ? null : eventOf({ item, path }, date, groups, context, unread);
    if (range) ranges.push(range);
    if (event) events.push(event);
  });
  unread.report();
  return { events, ranges, total: items.length };
}

/** The names of the groups by their ids. */
function groupsOf(json: unknown, unread: UnreadKeys): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const [k, group] of (listAt(json, 'groups') ?? []).entries()) {
    noteKeys(group, { id: 'text', content: 'text' }, `groups.${k}`, unread);
    const name = toPlainText(textAt(group, 'content')).text;
    if (name !== '') groups.set(textAt(group, 'id'), name);
  }
  return groups;
}

/** Dates of vis-timeline may have the form that ASP.NET gives them: /Date(1198908717056)/. */
function readVisDate(value: unknown, context: ReadContext): DateReading | DateFault | null {
  const ms = typeof value === 'string' ? /^\/Date\((-?\d{1,15})/.exec(value)?.[1] : undefined;
  return ms === undefined
    ? readDateValue(value, context)
    : { form: 'at', first: fromEpoch(Number(ms)) };
}

/** Period of the background, which is a named range. */
function rangeOf({ item, path }: Item, { when }: Settled, unread: UnreadKeys): DraftRange | null {
  const title = textAt(item, 'content') || textAt(item, 'title');
  const [from = '', to] = when.split('/');
  const isBounded = to !== undefined && to !== '..' && toPlainText(title).text !== '';
  if (textAt(item, 'type') !== 'background' || !isBounded) return null;
  const tooltip = textAt(item, 'content') === '' ? '' : textAt(item, 'title');
  const known = {
    type: 'text',
    content: 'text',
    title: 'text',
    start: 'text',
    end: 'text',
  } as const;
  noteKeys(item, known, path, unread);
  return { at: { path }, title, from, to, ...(tooltip !== '' && { text: tooltip }) };
}

/** Keys that only say how an item is drawn. */
const DRAWN = new Set(
  'type subgroup subgroupOrder align limitSize editable selectable visible order'.split(' '),
);
const READ = new Set('id content start end group title style className'.split(' '));

function eventOf(
  { item, path }: Item,
  date: Settled,
  groups: ReadonlyMap<string, string>,
  { log }: ReadContext,
  unread: UnreadKeys,
): Draft | null {
  const content = toPlainText(textAt(item, 'content')).text;
  const tooltip = textAt(item, 'title');
  const title = content === '' ? tooltip : textAt(item, 'content');
  if (toPlainText(title).text === '') {
    log.report('no-title', { path: `${path}.content` }, {});
    return null;
  }
  const [id, group] = [textAt(item, 'id'), textAt(item, 'group')];
  const colour = [textAt(item, 'style'), textAt(item, 'className')].filter(Boolean).join(', ');
  const fields: (readonly [string, string])[] = [];
  for (const [key, value] of Object.entries(item)) {
    if (value === null || value === undefined || value === '') continue;
    const isText = typeof value === 'string' || typeof value === 'number';
    if (READ.has(key) && isText) continue;
    if (DRAWN.has(key) || !isText) unread.note(key, { path: `${path}.${key}` });
    else fields.push([key, String(value)]);
  }
  return {
    at: { path },
    title,
    ...date,
    ...(id !== '' && { id }),
    ...(group !== '' && { lane: groups.get(group) ?? group }),
    ...(content !== '' && tooltip !== '' && { text: tooltip }),
    ...(colour !== '' && { colour }),
    ...(fields.length > 0 && { fields }),
  };
}
