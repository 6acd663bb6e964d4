import type { ReactNode } from 'react';

import type { VerticalModel } from '../../layout';
import { useInstance, type Instance } from '../context/instanceContext';
import type { RowEvents } from './RowShapes';
import { VerticalRow, type RowLinks } from './VerticalRow';
import { dateLabel, headingText, type DateLabel } from './verticalTexts';

type VerticalRowsProps = {
  readonly model: VerticalModel;
  readonly events: RowEvents;
  readonly links: RowLinks;
  /** The rows to render; `to` is excluded. */
  readonly from: number;
  readonly to: number;
  /** The row that Tab reaches; null: Tab reaches every row. */
  readonly tabStop: number | null;
};

/** Rows under their headings and dates. Both stay in view while their time is in view. */
export function VerticalRows({
  model,
  events,
  links,
  from,
  to,
  tabStop,
}: VerticalRowsProps): ReactNode {
  const instance = useInstance();
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
          <ol>
            {rows.map((row) => {
              const event = model.rows.events[row] as number;
              return (
                <VerticalRow
                  key={event}
                  contents={model.contentsOf(row)}
                  isTabStop={tabStop === null || row === tabStop}
                  {...{ event, row, model, events, links }}
                />
              );
            })}
          </ol>
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
