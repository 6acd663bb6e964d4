import type { ReactNode } from 'react';

import { useIsDown } from '../hooks/useIsDown';
import { useInstance } from '../context/instanceContext';
import { ModalDialog } from './ModalDialog';

/** Lists the keys of the drawing. `?` opens it. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t, timeline } = useInstance();
  const hasGroups = timeline.core.lanes.some(({ isGroup }) => isGroup);
  const isDown = useIsDown();
  // Where time runs down, all arrows follow it.
  const arrows = isDown
    ? ([['↑ ↓ ← →', t('keys.events')]] as const)
    : ([
        ['← →', t('keys.events')],
        ['↑ ↓', t('keys.lanes')],
      ] as const);
  const rows = [
    ...arrows,
    ['Home End', t('keys.ends')],
    ['Enter', t('keys.open')],
    ['Esc', t('keys.close')],
    ['+ −', t('keys.zoom')],
    ['0', t('keys.fit')],
    ...(isDown ? [] : ([['Shift ← →', t('keys.pan')]] as const)),
    ['PageUp PageDown', t('keys.page')],
    ['F', t('keys.fold')],
    ...(hasGroups ? ([['Shift F', t('keys.fold-group')]] as const) : []),
    ['/', t('keys.find')],
    ['?', t('keys.help')],
  ] as const;
  return (
    <ModalDialog id="key-help" heading={t('keys.heading')} onClose={onClose}>
      <dl>
        {rows.map(([keys, description]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </ModalDialog>
  );
}
