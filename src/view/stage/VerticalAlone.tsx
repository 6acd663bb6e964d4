import type { ReactNode } from 'react';

import type { loadVertical } from './lazyStage';
import { useSettledView } from '../hooks/useSettledView';

/** The view alone, without the time around it, while it is compared with another range. */
export function VerticalAlone({
  VerticalStage,
}: {
  readonly VerticalStage: Awaited<ReturnType<typeof loadVertical>>['VerticalStage'];
}): ReactNode {
  return <VerticalStage span={useSettledView()} />;
}
