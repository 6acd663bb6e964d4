import type { ReactNode } from 'react';

import { useInstance } from '../context/instanceContext';
import { LazyBoundary } from '../ui/LazyBoundary';
import { loadDownloadForm } from './lazyDialogs';
import { ModalDialog } from './ModalDialog';
import type { DialogProps } from './NamedDialog';

/** The files that a reader can take along, and citations. */
export function DownloadDialog({ onClose, loadLegendItems }: DialogProps): ReactNode {
  const { t, locale } = useInstance();
  return (
    <ModalDialog id="download" heading={t('download')} onClose={onClose}>
      <LazyBoundary t={t} load={() => Promise.all([loadDownloadForm(locale), loadLegendItems()])}>
        {([DownloadForm, legendItemsOf]) => <DownloadForm legendItemsOf={legendItemsOf} />}
      </LazyBoundary>
    </ModalDialog>
  );
}
