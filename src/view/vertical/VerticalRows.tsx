import type { ReactElement, ReactNode } from 'react';

import type { VerticalModel } from '../../layout';
import { useInstance, type Instance } from '../context/instanceContext';
import type { RowEvents } from './RowShapes';
import { VerticalRow, type RowLinks } from './VerticalRow';
import { dateLabel, headingText, type DateLabel } from './verticalTexts';

/**
 * Renders a row to HTML. The build keeps the HTML of rows, because most of them are the same on
 * every page.
 */
export type RowMarkup = (row: ReactElement, event: number) => string;

type VerticalRowsProps = {
  readonly model: VerticalModel;
  readonly events: RowEvents;
  readonly links: RowLinks;
  /** The rows to render; `to` is excluded. */
  readonly from: number;
  readonly to: number;
  /** The row that Tab reaches; null: Tab reaches every row. */
  readonly tabStop: number | null;
  readonly rowMarkup?: RowMarkup | undefined;
};

/** Rows under their headings and dates. Both stay in view while their time is in view. */
export function VerticalRows({
  model,
  events,
  links,
  from,
  to,
  tabStop,
  rowMarkup,
}: VerticalRowsProps): ReactNode {
  const instance = useInstance();
  const eventOf = (row: number): number => model.rows.events[row] as number;
  const rowElement = (row: number): ReactElement => (
    <VerticalRow
      key={eventOf(row)}
      event={eventOf(row)}
      contents={model.contentsOf(row)}
      isTabStop={tabStop === null || row === tabStop}
      {...{ row, model, events, links }}
    />
  );
  return sectionsOf(instance, model, from, to).map(({ key, heading, days }) => (
    <section key={key} className="v-section">
      <h3>
        <svg width={model.tracks.widthPx} height={0} aria-hidden="true" />
        <span>{heading}</span>
      </h3>
      {days.map(({ label, rows }) => (
        <div key={rows[0]} className="v-day">
          <p className="v-date">
            {label.main && <b>{label.main}</b>} {label.small && <span>{label.small}</span>}
          </p>
          {rowMarkup ? (
            // Rendering each row again on every page took half of a build's time for pages.
            <ol
              // oxlint-disable-next-line react/no-danger -- React rendered and escaped this markup
              dangerouslySetInnerHTML={{
                __html: rows.map((row) => rowMarkup(rowElement(row), eventOf(row))).join(''),
              }}
            />
          ) : (
            <ol>{rows.map(rowElement)}</ol>
          )}
        </div>
      ))}
    </section>
  ));
}

type DayOfRows = { readonly label: DateLabel; readonly rows: number[] };
type SectionOfRows = { readonly key: string; readonly heading: string; readonly days: DayOfRows[] };

/** Groups rows by heading, and then by the date beside them. */
function sectionsOf(
  instance: Instance,
  { rows, unit, contentsOf }: VerticalModel,
  from: number,
  to: number,
): readonly SectionOfRows[] {
  const sections: SectionOfRows[] = [];
  for (let row = from; row < to; row++) {
    const { heading, headingKey } = contentsOf(row);
    let section = sections.at(-1);
    if (section?.key !== headingKey) {
      section = { key: headingKey, heading: headingText(instance, unit, heading), days: [] };
      sections.push(section);
    }
    const label = dateLabel(instance, rows.events[row] as number, unit);
    const day = section.days.at(-1);
    if (day && day.label.main === label.main && day.label.small === label.small) day.rows.push(row);
    else section.days.push({ label, rows: [row] });
  }
  return sections;
}
