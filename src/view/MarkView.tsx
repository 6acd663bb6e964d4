import { memo, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';

import type { Label, Mark } from '../layout';
import { ClusterShape, EventShape } from './markShapes';
import type { Palette } from './palette';
import { tabStop } from './tabStop';

/** What marks need besides their place: where they lead and what they are called. */
export type MarkLinks = {
  /** Begins every id in the drawing. */
  readonly uid: string;
  readonly hrefOf: (event: number) => string;
  /** What focus says of a mark: title, date, status, place in the order. */
  readonly nameOf: (mark: Mark) => string;
  /** The full title, for a pointer that rests on a mark. */
  readonly titleOf: (mark: Mark) => string;
  /** Of a guest: links lead out of the frame. */
  readonly target?: '_blank' | undefined;
  /** What a live drawing does; a prerendered one only links. */
  readonly onClick?: (event: MouseEvent, mark: Mark) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onFocus?: (mark: Mark) => void;
};

export type MarkProps = {
  readonly mark: Mark;
  readonly palette: Palette;
  /** The same object from frame to frame: what is drawn is drawn anew for another one. */
  readonly links: MarkLinks;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  readonly plain: boolean;
};

/** One mark: a real link, so that it can be focused, copied and opened in its own right. */
export const MarkView = memo(function MarkView({
  mark,
  palette,
  links,
  isTabStop,
  isSelected,
  plain,
}: MarkProps): ReactNode {
  const title = links.titleOf(mark);
  const live = {
    ...(links.target && { target: links.target, rel: 'noopener' }),
    ...tabStop(isTabStop ? 0 : -1),
    // A drag moves the live drawing, not its links.
    draggable: links.onClick && false,
    onClick: (event: MouseEvent) => links.onClick?.(event, mark),
    onKeyDown: links.onKeyDown,
    onFocus: () => links.onFocus?.(mark),
  };
  if (mark.kind === 'cluster') {
    const [first] = mark.events.slice(0, 1);
    return (
      <a
        href={first === undefined ? undefined : links.hrefOf(first)}
        data-cluster={mark.events.length}
        data-key={mark.key}
        aria-label={links.nameOf(mark)}
        {...live}
        className={classOf(mark)}
      >
        {title && <title>{title}</title>}
        <ClusterShape mark={mark} palette={palette} plain={plain} />
      </a>
    );
  }
  return (
    <a
      href={links.hrefOf(mark.event)}
      data-mark={mark.key}
      data-kind={mark.kind}
      data-key={mark.key}
      aria-label={links.nameOf(mark)}
      aria-current={isSelected ? 'true' : undefined}
      {...live}
      className={classOf(mark)}
    >
      {title && <title>{title}</title>}
      <EventShape mark={mark} palette={palette} uid={links.uid} plain={plain} />
      {mark.label && (
        <LabelView id={mark.key} label={mark.label} palette={palette} isSelected={isSelected} />
      )}
    </a>
  );
});

/** Something else is looked for: it steps back, and says so by more than its colour. */
function classOf({ dimmed }: Mark): string {
  return dimmed ? 'mark is-dimmed' : 'mark';
}

/** Drawn anew for another label only: a bar's length changes in every frame of a zoom. */
const LabelView = memo(function LabelView({
  id,
  label,
  palette,
  isSelected,
}: {
  readonly id: string;
  readonly label: Label;
  readonly palette: Palette;
  readonly isSelected: boolean;
}): ReactNode {
  const stacked = label.dateDyPx > 0;
  return (
    <text
      data-label={id}
      x={label.x}
      y={label.y}
      textAnchor={label.anchor}
      textDecoration={isSelected ? 'underline' : undefined}
    >
      <tspan fontSize={13} fontWeight={label.face === 'title' ? 600 : 400}>
        {label.title}
      </tspan>
      {label.date && (
        <tspan
          {...(stacked ? { x: label.x, dy: label.dateDyPx } : { dx: 8 })}
          fontSize={11.5}
          fill={palette.ink2}
        >
          {label.date}
        </tspan>
      )}
    </text>
  );
});
