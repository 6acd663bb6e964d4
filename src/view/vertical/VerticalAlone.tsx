import type { ReactNode } from 'react';

import { useSettledView } from '../hooks/useSettledView';
import { VerticalStage } from './VerticalStage';

/**
 * The view alone, without the time around it, while it is compared with another range.
 *
 * @public
 */
export function VerticalAlone(): ReactNode {
  return <VerticalStage span={useSettledView()} />;
}
