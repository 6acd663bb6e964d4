import { Suspense, use, useState, type ReactNode } from 'react';

import type { Details } from '../model';
import { Guard } from './Failure';
import { useInstance, type EvidenceModule } from './instance';

type EvidenceProps = {
  readonly id: string;
  /** One level below the event's own heading, wherever that stands. */
  readonly heading: 'h3' | 'h5';
};

/**
 * What opens beneath an event: plain news first, then who says so and in which words. The texts and
 * the code that shows them come after the first paint.
 */
export function Evidence({ id, heading }: EvidenceProps): ReactNode {
  const { t, timeline, evidence } = useInstance();
  // Held here, above the boundary, so that a promise that failed is not asked for again by itself.
  const [asked, ask] = useState(() => ({ code: evidence(), details: timeline.details(id) }));
  return (
    <Guard
      t={t}
      message="error.details"
      onRetry={() => ask({ code: evidence(), details: timeline.details(id) })}
    >
      <Suspense fallback={<p className="loading">{t('event.loading')}</p>}>
        <Loaded {...asked} heading={heading} />
      </Suspense>
    </Guard>
  );
}

function Loaded({
  code,
  details,
  heading,
}: {
  readonly code: Promise<EvidenceModule>;
  readonly details: Promise<Details>;
  readonly heading: EvidenceProps['heading'];
}): ReactNode {
  const { EvidenceBody } = use(code);
  return <EvidenceBody details={use(details)} heading={heading} />;
}
