import { use, type CSSProperties, type ReactNode } from 'react';

import { isolated } from '../../base';
import { leadMediumOf, type Details } from '../../model';
import { useInstance } from '../context/instanceContext';
import { PictureImage } from './PictureImage';

/** A step's picture beside its words, with who made it. A press opens its event. */
export function StoryPicture({
  id,
  details,
}: {
  readonly id: string;
  readonly details: Promise<Details>;
}): ReactNode {
  const { hrefs, timeline } = useInstance();
  const item = leadMediumOf(use(details).media);
  if (!item) return null;
  const title = timeline.titleOf(timeline.indexOf(id) ?? 0);
  const [x = 0.5, y = 0.5] = item.focus ?? [];
  return (
    <>
      <a
        href={hrefs.event(id)}
        data-opens={id}
        title={title}
        style={{ '--focus-at': `${x * 100}% ${y * 100}%` } as CSSProperties}
      >
        <PictureImage picture={item.picture} alt={item.alt ?? title} sizes={STORY_SIZES} />
      </a>
      {item.credit && <figcaption>{isolated(item.credit)}</figcaption>}
    </>
  );
}

/** The picture is cropped at both sizes, so it may be wider than its box. */
const STORY_SIZES = '(width < 600px) 156px, 396px';
