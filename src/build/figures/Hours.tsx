/** Clock times on an axis of hours: a bar for an event with its own, a dot for a reported one. */
import { extent, scaleUtc, utcHour } from 'd3';

import { localMsToPlain } from '../../time';
import type { ClockTime, FigureEvent, FigureFacts } from './facts';
import {
  blockOf,
  colour,
  EDGE,
  laneColour,
  Lines,
  stacked,
  WIDTH,
  type Block,
  type Drawn,
} from './parts';

const HOUR_STEP = 2;
const AXIS = 34;
/** The room for a bar or dots. */
const TRACK = 20;
/** The room between two events. */
const LEAD = 12;

type Span = { readonly from: number; readonly to: number };

export function drawHours({ events, words }: FigureFacts): Drawn {
  const times = events.flatMap((event) => {
    const span = clockSpanOf(event);
    const reported = event.claims.flatMap(({ at }) => at.map(({ ms }) => ms));
    return [...(span ? [span.from, span.to] : []), ...reported];
  });
  const [first = 0, last = 0] = extent(times);
  const domain = [utcHour.offset(utcHour.floor(new Date(first)), -1), utcHour.ceil(new Date(last))];
  const x = scaleUtc(domain, [EDGE + 16, WIDTH - EDGE - 16]);
  const clock = (at: number): string =>
    words.tick({ at, unit: 'minute', dateTime: localMsToPlain(at, 'minute') }, 'minor');

  const rows = events.flatMap((event, i): readonly TrackRow[] => {
    const span = clockSpanOf(event);
    const { title, claims, details } = event;
    const why = span || claims.length > 0 ? [] : listOf(details.basis);
    const textRow = (text: string): TrackRow => ({
      ...NO_MARKS,
      event,
      block: blockOf(text, 'note', TEXT),
    });
    return [
      {
        ...NO_MARKS,
        event,
        block: blockOf(title, 'title', WIDTH - EDGE * 2),
        lead: i === 0 ? 0 : LEAD,
      },
      ...why.map(textRow),
      ...(span ? [{ ...NO_MARKS, event, span }] : []),
      ...claims.flatMap(({ words: said, at }) => [
        textRow(said),
        ...(at.length > 0 ? [{ ...NO_MARKS, event, at }] : []),
      ]),
    ];
  });
  const { placed, end } = stacked(
    rows.map((row) => ({ ...row, height: row.lead + (row.block?.height ?? TRACK) + 3 })),
    EDGE + AXIS,
  );

  const ticks = x.ticks(utcHour.every(HOUR_STEP) ?? utcHour);
  const content = (
    <>
      {ticks.map((tick) => {
        const isMidnight = tick.getUTCHours() === 0;
        return (
          <g key={tick.getTime()}>
            <path
              d={`M${x(tick)} ${EDGE + AXIS - 10}V${end}`}
              stroke={colour(isMidnight ? 'rule2' : 'rule')}
              strokeWidth={isMidnight ? 2 : 1}
            />
            <Lines
              block={blockOf(clock(tick.getTime()), 'note', WIDTH)}
              x={x(tick)}
              y={EDGE + 8}
              anchor="middle"
            />
          </g>
        );
      })}
      {placed.map(({ y, lead, span, at, event, block }) => (
        <g key={y}>
          {block && (
            <>
              {/* The lines of the hours do not run through words. */}
              <rect
                x={EDGE - 4}
                y={y + lead}
                width={WIDTH - EDGE * 2 + 8}
                height={block.height}
                fill={colour('shade')}
              />
              <Lines
                block={block}
                x={block.style === 'title' ? EDGE : EDGE + INDENT}
                y={y + lead}
              />
            </>
          )}
          {span && (
            <rect
              x={x(span.from)}
              y={y + 7}
              width={x(span.to) - x(span.from)}
              height={8}
              rx={4}
              fill={laneColour(event.lane)}
            />
          )}
          {at.map(({ ms, isApproximate }) => (
            <circle
              key={ms}
              cx={x(ms)}
              cy={y + 11}
              r={5}
              fill={isApproximate ? colour('shade') : laneColour(event.lane)}
              stroke={laneColour(event.lane)}
              strokeWidth={2}
              strokeDasharray={isApproximate ? '3 2' : undefined}
            />
          ))}
        </g>
      ))}
    </>
  );
  const texts = events.map(({ title, date, claims, details }) => ({
    text: `${title} (${date})`,
    claims: claims.length > 0 ? claims.map(({ words: said }) => said) : listOf(details.basis),
  }));
  return { height: end + EDGE, content, rows: texts };
}

function listOf(text: string | null): readonly string[] {
  return text === null ? [] : [text];
}

const INDENT = 8;
const TEXT = WIDTH - EDGE * 2 - INDENT;

/** Words, a bar or dots, below the row before. */
type TrackRow = {
  readonly event: FigureEvent;
  readonly block: Block | null;
  readonly span: Span | null;
  readonly at: readonly ClockTime[];
  /** The room above it. */
  readonly lead: number;
};

const NO_MARKS = { block: null, span: null, at: [], lead: 0 } as const;

/** The clock times of an event that has both. */
function clockSpanOf({ when }: FigureEvent): Span | null {
  const [first, last] = [when?.first, when?.last];
  if (!first || !last || first.hour === undefined || last.hour === undefined) return null;
  const msOf = ({ year, month = 1, day = 1, hour = 0, minute = 0 }: typeof first): number =>
    Date.UTC(year, month - 1, day, hour, minute);
  return { from: msOf(first), to: msOf(last) };
}
