import { useEffect, useState, type ReactNode } from 'react';

import { citations, type Cited } from '../../export';
import type { ExportWords } from '../../i18n';
import type { CompiledClaim } from '../../model';
import { useInstance } from '../context/instanceContext';

const MAX_LABEL = 70;

/** Citations of the view, of the opened event, or of a claim about it. */
export function CiteForm({ labels }: { readonly labels: ExportWords }): ReactNode {
  const { store, timeline, locale, hrefs, uid, reportFailure } = useInstance();
  const { core } = timeline;
  const { selected } = store.getState();
  const event = selected === null ? null : timeline.indexOf(selected);
  const [claims, setClaims] = useState<readonly CompiledClaim[]>([]);
  /** The view, the event, or the number of a claim. */
  const [subject, setSubject] = useState(event === null ? 'view' : 'event');
  useEffect(() => {
    if (selected === null) return;
    timeline.details(selected).then((details) => setClaims(details.claims), reportFailure);
  }, [timeline, selected, reportFailure]);

  const isOfView = event === null || subject === 'view';
  const claim = isOfView ? undefined : claims[Number(subject)];
  const href = isOfView ? hrefs.currentView(locale) : hrefs.event(timeline.idOf(event));
  const cited: Cited = {
    id: core.id,
    title: core.title,
    event: isOfView ? null : timeline.titleOf(event),
    claim: claim ? claimText(claim) : null,
    author: core.byline,
    version: core.version,
    sha256: core.sha256,
    updated: core.updated,
    address: hrefs.hasNoSite ? '' : new URL(href, location.href).href,
  };
  return (
    <>
      <h3>{labels.cite}</h3>
      {event !== null && (
        <select
          aria-label={labels.cite}
          value={subject}
          onChange={({ currentTarget }) => setSubject(currentTarget.value)}
        >
          <option value="view">{labels.view}</option>
          <option value="event">{timeline.titleOf(event)}</option>
          {claims.map((each, i) => (
            <option key={`${each.source.id} ${claimText(each)}`} value={i}>
              {shortened(claimText(each))}
            </option>
          ))}
        </select>
      )}
      {Object.entries(citations).map(([style, write]) => (
        <div key={style} className="field">
          <label htmlFor={`${uid}-${style}`}>{style}</label>
          <textarea
            id={`${uid}-${style}`}
            readOnly
            dir="ltr"
            rows={3}
            value={write(cited)}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </div>
      ))}
    </>
  );
}

/** “The council: “They meet.””: who says it, and the words or what they come to. */
function claimText({ by, quote, paraphrase, source }: CompiledClaim): string {
  const said = quote ? `“${quote.text}”` : (paraphrase ?? source.title ?? '');
  return [by, said].filter(Boolean).join(': ');
}

function shortened(text: string): string {
  return text.length <= MAX_LABEL ? text : `${text.slice(0, MAX_LABEL).trimEnd()}…`;
}
