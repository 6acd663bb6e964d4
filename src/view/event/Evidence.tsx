import { Suspense, use, useDeferredValue, useState, type ReactNode } from 'react';

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
  // React keeps a fallback of Suspense for 300 ms, though the texts come sooner. What is awaited is
  // rendered in the background instead, and shows when it is there.
  const rendered = useDeferredValue(asked, null);
  const waiting = <p className="loading">{t('event.loading')}</p>;
  return (
    <Guard t={t} message="error.details" onRetry={() => ask(fetched())}>
      <Suspense fallback={waiting}>
        {rendered === asked || isThere(asked) ? (
          <Loaded {...{ event, heading }} code={asked.code} details={asked.details} />
        ) : (
          waiting
        )}
      </Suspense>
    </Guard>
  );
}

/** Whether `use` gives both at once: their promises say so (`kept` in model/timeline.ts). */
function isThere(asked: { readonly code: Promise<unknown>; readonly details: Promise<unknown> }) {
  return [asked.code, asked.details].every((one) => 'status' in one && one.status === 'fulfilled');
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
