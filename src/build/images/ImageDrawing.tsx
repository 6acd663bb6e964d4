import type { ReactNode } from 'react';

import type { Frame, Mark } from '../../layout';
import { Drawing, type Palette } from '../../view';

/** The page's drawing, for an image: without working links and without "now". */
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
      // No empty names: React would write an attribute without a value, which XML does not allow.
      links={{ uid: 'image', hrefOf: () => '#', nameOf: ({ key }) => key, titleOf: () => '' }}
      tabStop={null}
      selected={null}
    />
  );
}

/**
 * Removes the date from a label that ends at its mark. resvg leaves the gap before the date out of
 * the label's width, so the label would overlap its mark.
 */
function drawable(mark: Mark): Mark {
  const { label } = mark;
  if (label?.anchor !== 'end' || label.dateDyPx > 0) return mark;
  return { ...mark, label: { ...label, date: '' } };
}
