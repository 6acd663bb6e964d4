import { useEffect, useState, type ReactNode } from 'react';

import { leadMediumOf } from '../../model';
import { useInstance } from '../context/instanceContext';

/** An empty picture. It holds the place, since the tooltip is placed by its size. */
const EMPTY = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** The square of an event's lead picture, in the tooltip of its mark. */
export function TooltipPicture({ id }: { readonly id: string }): ReactNode {
  const { timeline } = useInstance();
  const [src, setSrc] = useState(EMPTY);
  useEffect(() => {
    let isLeft = false;
    const show = async (): Promise<void> => {
      const picture = leadMediumOf((await timeline.details(id)).media)?.picture;
      if (picture && !isLeft) setSrc(`${picture.path}-t160.webp`);
    };
    // The tooltip does without a picture whose details failed to load.
    show().catch(() => {});
    return () => {
      isLeft = true;
    };
  }, [id, timeline]);
  return <img src={src} alt="" width="72" height="72" decoding="async" />;
}
