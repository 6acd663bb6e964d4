/** The items of vis-timeline. */
import { readDateValue } from '../dates/readDateValue';
import { joined, settleAll } from '../dates/settleAll';
import { isRecord, listAt, textAt, type JsonRecord } from '../text/json';
import { toPlainText } from '../text/plainText';
import { visItemsOf } from './recogniseJson';
import type { Draft, DraftRange, Drafts, ReadContext, SourceFile } from '../types';

export function readVis(file: SourceFile, context: ReadContext): Drafts {
  const { log } = context;
  const json = file.json();
  const prefix = Array.isArray(json) ? '' : 'items.';
  const groups = new Map(
    (listAt(json, 'groups') ?? []).map((group) => [
      textAt(group, 'id'),
      toPlainText(textAt(group, 'content')).text,
    ]),
  );
  const found = visItemsOf(json).flatMap((item, k) => {
    const path = `${prefix}${k}`;
    if (isRecord(item)) return [{ item, path }];
    log.report('not-a-record', { path }, { received: JSON.stringify(item) });
    return [];
  });
  const dates = settleAll(
    found.map(({ item, path }) => ({
      place: { path },
      reading: joined(readDateValue(item['start'], context), readDateValue(item['end'], context)),
      written: [textAt(item, 'start'), textAt(item, 'end')].filter(Boolean).join(' '),
    })),
    context,
  );
  const events: Draft[] = [];
  const ranges: DraftRange[] = [];
  found.forEach(({ item, path }, k) => {
    const date = dates[k];
    const title = textAt(item, 'content') || textAt(item, 'title');
    if (date && toPlainText(title).text === '')
      log.report('no-title', { path: `${path}.content` }, {});
    if (!date || toPlainText(title).text === '') return;
    const [from = '', to] = date.when.split('/');
    if (textAt(item, 'type') === 'background' && to !== undefined) {
      ranges.push({ at: { path }, title, from, to });
    } else events.push({ at: { path }, title, ...date, ...partsOf(item, groups) });
  });
  return { events, ranges, total: visItemsOf(json).length };
}

const USED = new Set([
  'id',
  'content',
  'start',
  'end',
  'group',
  'type',
  'title',
  'className',
  'style',
]);

function partsOf(item: JsonRecord, groups: ReadonlyMap<string, string>): Partial<Draft> {
  const [id, group, tooltip] = ['id', 'group', 'title'].map((key) => textAt(item, key));
  const colour = textAt(item, 'style') || textAt(item, 'className');
  const fields = Object.entries(item).flatMap(([key, value]) =>
    USED.has(key) || textAt(item, key) === '' || typeof value === 'object'
      ? []
      : [[key, textAt(item, key)] as const],
  );
  return {
    ...(id && { id }),
    ...(group && { lane: groups.get(group) || group }),
    ...(tooltip && textAt(item, 'content') !== '' && { text: tooltip }),
    ...(colour !== '' && { colour }),
    ...(fields.length > 0 && { fields }),
  };
}
