import type { ReactNode } from 'react';

import type { Frame, Mark } from '../../layout';
import { Drawing, type Palette } from '../../view';

/** The page's own drawing in an image: nothing in it can be pressed, and nothing is "now". */
export function ImageDrawing({
  frame,
  palette,
  under,
}: {
  readonly frame: Frame;
  readonly palette: Palette;
  readonly under?: ReactNode;
}): ReactNode {
  return (
    <Drawing
      frame={{ ...frame, marks: frame.marks.map(drawable) }}
      palette={palette}
      nowLabel=""
      underlay={under}
      // No empty texts: they would be attributes without a value, and SVG is XML.
      links={{ uid: 'image', hrefOf: () => '#', nameOf: ({ key }) => key, titleOf: () => '' }}
      tabStop={null}
      selected={null}
    />
  );
}

/**
 * resvg does not count the gap before a date in the width of a label, so that one which ends at its
 * mark would run into it: there the title stands alone.
 */
function drawable(mark: Mark): Mark {
  const { label } = mark;
  if (label?.anchor !== 'end' || label.dateDyPx > 0) return mark;
  return { ...mark, label: { ...label, date: '' } };
}
