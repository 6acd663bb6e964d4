/** What led to what, downwards: a box for each event, and an arrow for each relation. */
import { path } from 'd3';

import { relationFrom, relationWords, type FigureEvent, type FigureFacts } from './facts';
import { blockOf, colour, EDGE, laneColour, Lines, stacked, WIDTH, type Drawn } from './parts';

/** The room for arrows that pass a box, and for arrows between two boxes. */
const GUTTER = 22;
const GAP = 34;
const PAD = 9;

export function drawChain({ events, t }: FigureFacts): Drawn {
  const arrows = arrowsOf(events);
  const left = EDGE + (arrows.some(({ from, to }) => to - from > 1) ? GUTTER : 0);
  const textWidth = WIDTH - EDGE - left - PAD * 2;
  const boxes = events.map((event) => {
    const blocks = [
      blockOf(event.title, 'title', textWidth),
      blockOf(event.date, 'note', textWidth),
      ...event.claims.map(({ words }) => blockOf(`– ${words}`, 'note', textWidth)),
    ];
    const { placed, end } = stacked(blocks, PAD, 2);
    return { event, blocks: placed, height: end + PAD };
  });
  const { placed, end } = stacked(boxes, EDGE, GAP);
  const bottomOf = (i: number): number => (placed[i]?.y ?? 0) + (placed[i]?.height ?? 0);
  const topOf = (i: number): number => placed[i]?.y ?? 0;

  const content = (
    <>
      {placed.map(({ event, blocks, y, height }) => (
        <g key={event.id}>
          <rect
            x={left}
            y={y}
            width={WIDTH - EDGE - left}
            height={height}
            rx={3}
            fill={colour('paper')}
            stroke={event.when ? laneColour(event.lane) : colour('ink2')}
            strokeDasharray={event.when ? undefined : '5 4'}
          />
          {blocks.map((block) => (
            <Lines key={block.y} block={block} x={left + PAD} y={y + block.y} />
          ))}
        </g>
      ))}
      {arrows.map(({ from, to, relation }) => {
        const isNext = to - from === 1;
        const tip = topOf(to) - 1;
        const line = path();
        const x = left + 16;
        if (isNext) {
          line.moveTo(x, bottomOf(from));
          line.lineTo(x, tip);
        } else {
          // Beside the boxes between them, and into the next box from above.
          line.moveTo(left, bottomOf(from) - 12);
          line.lineTo(left - GUTTER + 8, bottomOf(from) - 12);
          line.lineTo(left - GUTTER + 8, tip - 14);
          line.lineTo(x, tip - 14);
          line.lineTo(x, tip);
        }
        return (
          <g key={`${from} ${to}`}>
            <path
              d={line.toString()}
              fill="none"
              stroke={colour('ink2')}
              strokeWidth={1.4}
              strokeDasharray={relation.stated ? undefined : '4 3'}
            />
            <path d={`M${x - 4} ${tip - 7}L${x} ${tip}L${x + 4} ${tip - 7}`} {...HEAD} />
            <Lines
              block={blockOf(relationWords(relation, t), 'note', textWidth)}
              x={x + 10}
              y={tip - (GAP + 13) / 2}
            />
          </g>
        );
      })}
    </>
  );
  const rows = events.flatMap(({ title, date, claims }, i) => [
    ...arrows
      .filter(({ to }) => to === i)
      .map(({ from, relation }) => ({
        text: `${events[from]?.title} → ${relationWords(relation, t)} → ${title}`,
        claims: [],
      })),
    { text: `${title} (${date})`, claims: claims.map(({ words }) => words) },
  ]);
  return { height: end + EDGE, content, rows };
}

const HEAD = { fill: 'none', stroke: colour('ink2'), strokeWidth: 1.4 };

/** The relations between the events, each from the upper one to the lower one. */
function arrowsOf(events: readonly FigureEvent[]) {
  return events.flatMap((upper, from) =>
    events.slice(from + 1).flatMap((lower, i) => {
      const relation = relationFrom(upper, lower);
      return relation ? [{ from, to: from + 1 + i, relation }] : [];
    }),
  );
}
