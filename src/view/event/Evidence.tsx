import { Suspense, use, useState, type ReactNode } from 'react';

import type { Details } from '../../model';
import { Guard } from '../ui/Guard';
import { useInstance, type EvidenceModule } from '../context/instance';

type EvidenceProps = {
  readonly event: number;
  /** One level below the event's own heading, wherever that stands. */
  readonly heading: 'h3' | 'h5';
};

/**
 * What opens beneath an event: plain news first, then who says so and in which words. The texts and
 * the code that shows them come after the first paint.
 */
export function Evidence({ event, heading }: EvidenceProps): ReactNode {
  const { t, timeline, evidence } = useInstance();
  // Held here, above the boundary, so that a promise that failed is not asked for again by itself.
  const id = timeline.idOf(event);
  const fetched = () => ({ timeline, code: evidence(), details: timeline.details(id) });
  const [asked, ask] = useState(fetched);
  if (asked.timeline !== timeline) ask(fetched());
  return (
    <Guard t={t} message="error.details" onRetry={() => ask(fetched())}>
      <Suspense fallback={<p className="loading">{t('event.loading')}</p>}>
        <Loaded {...{ event, heading }} code={asked.code} details={asked.details} />
      </Suspense>
    </Guard>
  );
}

function Loaded({
  event,
  code,
  details,
  heading,
}: {
  readonly event: number;
  readonly code: Promise<EvidenceModule>;
  readonly details: Promise<Details>;
  readonly heading: EvidenceProps['heading'];
}): ReactNode {
  const { EvidenceBody } = use(code);
  return <EvidenceBody event={event} details={use(details)} heading={heading} />;
}
