/** The components and properties of a calendar, with the lines on which they begin. */
import ICAL from 'ical.js';
import type { ReportLog } from '../../report/report';

export type Property = {
  /** In lower case. */
  readonly name: string;
  readonly row: number;
  /** The value as it is written. */
  readonly raw: string;
  readonly property: InstanceType<typeof ICAL.Property>;
};

export type Component = {
  /** In lower case. */
  readonly name: string;
  readonly row: number;
  readonly properties: Property[];
  readonly components: Component[];
};

const PARAMETER = '(?:"[^"]*"|[^";:,]*)';
const LINE = new RegExp(`^[\\w.-]+(?:;[\\w-]+=${PARAMETER}(?:,${PARAMETER})*)*:(?<raw>.*)$`, 's');

/**
 * The calendars of a file. The parser of the library stops at the first line that it does not know,
 * so it gets each line by itself, and a line that is none leaves the others.
 */
export function readCalendars(text: string, log: ReportLog): readonly Component[] {
  const root: Component = { name: '', row: 0, properties: [], components: [] };
  const open: Component[] = [root];
  const broken = (row: number, detail: string): never =>
    log.stop('broken-file', { row }, { format: 'icalendar', detail });
  const { lines, last } = unfold(text);
  for (const { line, row } of lines) {
    const inner = open.at(-1) ?? root;
    const [, word = '', name = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(line) ?? [];
    if (word.toUpperCase() === 'BEGIN') {
      const component = { name: name.toLowerCase(), row, properties: [], components: [] };
      inner.components.push(component);
      open.push(component);
    } else if (word !== '') {
      const expected = `END:${inner.name.toUpperCase()}`;
      if (inner === root) broken(row, `${line.trim()} without BEGIN`);
      if (inner.name !== name.toLowerCase()) broken(row, `${line.trim()} in place of ${expected}`);
      open.pop();
    } else {
      const property = propertyOf(line, row);
      if (property && inner !== root) inner.properties.push(property);
      else log.report('part-unread', { row }, { value: line });
    }
  }
  const unclosed = open.at(-1);
  if (unclosed && unclosed !== root) {
    broken(last, `END:${unclosed.name.toUpperCase()} is missing`);
  }
  return root.components.filter(({ name }) => name === 'vcalendar');
}

/** A long line goes on in lines that begin with a space. */
function unfold(text: string) {
  const lines: { line: string; row: number }[] = [];
  const written = text.split(/\r\n|\r|\n/);
  let last = 1;
  for (const [k, line] of written.entries()) {
    const previous = lines.at(-1);
    if (/^[ \t]/.test(line) && previous) previous.line += line.slice(1);
    else if (line.trim() !== '') lines.push({ line, row: k + 1 });
    if (line.trim() !== '') last = k + 1;
  }
  return { lines, last };
}

function propertyOf(line: string, row: number): Property | null {
  const raw = LINE.exec(line)?.groups?.['raw'];
  if (raw === undefined) return null;
  try {
    const property = ICAL.Property.fromString(line);
    return { name: property.name, row, raw: raw.trim(), property };
  } catch {
    return null;
  }
}

export function propertiesOf(component: Component, name: string): readonly Property[] {
  return component.properties.filter((property) => property.name === name);
}

/** The texts of a property, without escapes. */
export function textsOf({ property, raw }: Property): readonly string[] {
  try {
    return property.getValues().map((value) => (typeof value === 'string' ? value : raw));
  } catch {
    return [raw];
  }
}

/** The text of the first property of a name that has one; '' without. */
export function textOf(component: Component, ...names: readonly string[]): string {
  const texts = names.flatMap((name) => propertiesOf(component, name).flatMap(textsOf));
  return texts.map((text) => text.trim()).find(Boolean) ?? '';
}

export function parameterOf({ property }: Property, name: string): string {
  const value = property.getParameter(name) ?? '';
  return typeof value === 'string' ? value : value.join(', ');
}
