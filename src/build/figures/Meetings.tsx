/** Who is named at which event: a row for each person, a column for each event. */
import { scaleBand } from 'd3';

import type { FigureFacts } from './facts';
import { blockOf, colour, EDGE, laneColour, Lines, stacked, WIDTH, type Drawn } from './parts';

/** The room for names, and the size of the numbers that stand for events. */
const NAMES = 170;
const NUMBER = 10;
const HEADER = 30;
const INDENT = NUMBER * 2 + 8;

export function drawMeetings({ events, actors, words }: FigureFacts): Drawn {
  const x = scaleBand(
    events.map(({ id }) => id),
    [EDGE + NAMES, WIDTH - EDGE],
  );
  const middleOf = (id: string): number => (x(id) ?? 0) + x.bandwidth() / 2;
  const people = actors.map((name) => ({ ...blockOf(name, 'note', NAMES - 8), name }));
  const table = stacked(
    people.map((row) => ({ ...row, height: row.height + 8 })),
    EDGE + HEADER,
  );
  const textWidth = WIDTH - EDGE * 2 - INDENT;
  const keys = events.map((event) => {
    const { title, date, details, claims } = event;
    const where = [date, details.place?.name].filter(Boolean).join(' · ');
    const blocks = [
      blockOf(title, 'title', textWidth),
      blockOf(where, 'note', textWidth),
      ...claims.map(({ words: said }) => blockOf(`– ${said}`, 'note', textWidth)),
    ];
    const { placed, end } = stacked(blocks, 0, 2);
    return { event, blocks: placed, height: end };
  });
  const key = stacked(keys, table.end + 18, 14);

  /** Named by the event itself, announced by a claim, or neither. */
  const roleOf = (name: string, { details, claims }: (typeof events)[number]) => {
    if (claims.some(({ actor }) => actor === name)) return 'announced';
    return details.actors.includes(name) ? 'named' : null;
  };

  const content = (
    <>
      {events.map(({ id, lane }, i) => (
        <Number key={id} n={words.count(i + 1)} x={middleOf(id)} y={EDGE + NUMBER} lane={lane} />
      ))}
      {table.placed.map(({ y, name, height, ...block }) => (
        <g key={name}>
          <path d={`M${EDGE} ${y}H${WIDTH - EDGE}`} stroke={colour('rule2')} />
          <Lines block={{ ...block, height }} x={EDGE} y={y + 4} />
          {events.map((event) => {
            const role = roleOf(name, event);
            return (
              role && (
                <circle
                  key={event.id}
                  cx={middleOf(event.id)}
                  cy={y + height / 2}
                  r={5}
                  fill={role === 'named' ? laneColour(event.lane) : 'none'}
                  stroke={laneColour(event.lane)}
                  strokeWidth={2}
                  strokeDasharray={role === 'named' ? undefined : '3 2'}
                />
              )
            );
          })}
        </g>
      ))}
      <path d={`M${EDGE} ${table.end}H${WIDTH - EDGE}`} stroke={colour('rule2')} />
      {key.placed.map(({ event, blocks, y }, i) => (
        <g key={event.id}>
          <Number n={words.count(i + 1)} x={EDGE + NUMBER} y={y + NUMBER} lane={event.lane} />
          {blocks.map((block) => (
            <Lines key={block.y} block={block} x={EDGE + INDENT} y={y + block.y} />
          ))}
        </g>
      ))}
    </>
  );
  const rows = events.map((event) => {
    const { title, date, claims } = event;
    const present = actors.filter((name) => roleOf(name, event) === 'named');
    const heading = `${title} (${date})`;
    return {
      text: present.length > 0 ? words.labelled(heading, words.list(present)) : heading,
      claims: claims.map(({ words: said }) => said),
    };
  });
  return { height: key.end + EDGE, content, rows };
}

/** The number of an event, above its column and beside its title. */
function Number({
  n,
  x,
  y,
  lane,
}: {
  readonly n: string;
  readonly x: number;
  readonly y: number;
  readonly lane: number;
}) {
  return (
    <>
      <circle cx={x} cy={y} r={NUMBER} fill={colour('paper')} stroke={laneColour(lane)} />
      <Lines block={blockOf(n, 'title', WIDTH)} x={x} y={y - 8} anchor="middle" />
    </>
  );
}
