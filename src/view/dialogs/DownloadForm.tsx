import { useRef, useState, type ReactNode } from 'react';

import { MINUTE } from '../../base';
import { citations, collectEvents, fileNameOf, formats, type FormatName } from '../../export';
import type { ExportWords } from '../../i18n';
import { useDerivedInstance, useInstance } from '../context/instanceContext';
import { DownloadDrawing } from './DownloadDrawing';
import { pngOf, svgTextOf } from './drawingFile';

/** Lazy bundle: files of the events that are shown, or of all; the drawing; citations. */
export function DownloadForm({ labels }: { readonly labels: ExportWords }): ReactNode {
  const { store, timeline, locale, hrefs, uid, reportFailure } = useInstance();
  const { timeline: derivedTimeline } = useDerivedInstance();
  const [isAll, setAll] = useState(false);
  const [saved, setSaved] = useState('');
  const drawing = useRef<SVGSVGElement>(null);
  const { view, selected, derived } = store.getState();
  const { core } = timeline;

  const matching = derived?.source === timeline ? derived.matching() : derivedTimeline;
  // A grouping can have an event in several lanes.
  const shownIds = new Set(matching.overlapping(view).map((i) => matching.idOf(i)));
  const all = Array.from({ length: timeline.count }, (_, i) => i);
  const shown = all.filter((i) => shownIds.has(timeline.idOf(i)));
  const addressOf = (id: string): string => new URL(hrefs.event(id), location.href).href;

  const save = async (extension: string, create: () => Promise<Blob>): Promise<void> => {
    const isOfView = extension.endsWith('svg') || extension.endsWith('png');
    const name = fileNameOf({ core, range: isAll && !isOfView ? null : view }, extension);
    try {
      saveAs(name, await create());
      setSaved(`${labels.saved}: ${name}`);
    } catch (problem) {
      reportFailure(problem);
    }
  };
  const saveData = (name: FormatName): Promise<void> => {
    const { extension, type, write } = formats[name];
    return save(extension, async () => {
      const events = await collectEvents(timeline, isAll ? all : shown);
      const exported = { core, events, range: isAll ? null : view, addressOf };
      return new Blob([write(exported)], { type });
    });
  };
  const svgText = (): string => (drawing.current ? svgTextOf(drawing.current) : '');

  const event = selected === null ? null : timeline.indexOf(selected);
  const path = event === null ? hrefs.currentView(locale) : hrefs.event(timeline.idOf(event));
  const cited = {
    id: core.id,
    title: core.title,
    event: event === null ? null : timeline.titleOf(event),
    author: core.byline,
    version: core.version,
    sha256: core.sha256,
    updated: core.updated,
    address: new URL(path, location.href).href,
  };
  return (
    <section className="embed-builder">
      <fieldset>
        <legend>{labels.events}</legend>
        {[false, true].map((each) => (
          <label key={String(each)}>
            <input
              type="radio"
              name={`${uid}-download`}
              checked={isAll === each}
              onChange={() => setAll(each)}
            />{' '}
            {each ? labels.all : labels.shown} ({(each ? all : shown).length.toLocaleString(locale)}
            )
          </label>
        ))}
      </fieldset>
      <div className="share-link">
        {(Object.keys(formats) as FormatName[]).map((name) => (
          <button key={name} type="button" onClick={() => void saveData(name)}>
            {labels[name]} ({name.toUpperCase()})
          </button>
        ))}
      </div>
      <p role="status" className="share-said">
        {saved}
      </p>
      <DownloadDrawing ref={drawing} address={cited.address} />
      <div className="share-link">
        <button
          type="button"
          onClick={() =>
            void save('svg', () =>
              Promise.resolve(new Blob([svgText()], { type: 'image/svg+xml;charset=utf-8' })),
            )
          }
        >
          {labels.svg} (SVG)
        </button>
        {[1, 2, 3].map((scale) => (
          <button
            key={scale}
            type="button"
            onClick={() => void save(`${scale}x.png`, () => pngOf(svgText(), scale))}
          >
            {labels.png} (PNG {scale}×)
          </button>
        ))}
      </div>
      <h3>{labels.cite}</h3>
      {Object.entries(citations).map(([style, write]) => (
        <div key={style}>
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
    </section>
  );
}

/** Saves a file under a name, where the browser puts downloads. */
function saveAs(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Firefox asks the reader where the file goes before it reads the content.
  setTimeout(() => URL.revokeObjectURL(link.href), MINUTE);
}
