import type { ReactNode } from 'react';

import type { Mark } from '../../layout';
import { markName, whenText } from '../context/eventTexts';
import { useInstance } from '../context/instanceContext';
import { closeDialog, ModalDialog } from './ModalDialog';

/** Longer lists are of no use: a reader zooms in instead. */
const MAX_LISTED = 500;

/** Lists the events of a cluster that no zoom can separate. */
export function ClusterList({
  mark,
  onClose,
}: {
  readonly mark: Mark;
  readonly onClose: () => void;
}): ReactNode {
  const instance = useInstance();
  const { timeline, hrefs } = instance;
  if (mark.kind !== 'cluster') return null;
  return (
    <ModalDialog id="cluster" heading={markName(instance, mark)} onClose={onClose}>
      <ul className="plain">
        {mark.events.slice(0, MAX_LISTED).map((event) => {
          const id = timeline.idOf(event);
          return (
            <li key={id}>
              <a
                href={hrefs.event(id)}
                data-opens={id}
                onClick={({ currentTarget }) => closeDialog(currentTarget)}
              >
                {timeline.titleOf(event)}
              </a>
              <small>{whenText(instance, event)}</small>
            </li>
          );
        })}
        {mark.events.length > MAX_LISTED && <li>…</li>}
      </ul>
    </ModalDialog>
  );
}
