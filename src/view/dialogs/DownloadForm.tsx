import { useRef, useState, type ReactNode } from 'react';

import { MINUTE } from '../../base';
import {
  collectEvents,
  downloadZip,
  fileNameOf,
  formats,
  type Exported,
  type FormatName,
} from '../../export';
import type { ExportWords } from '../../i18n';
import type { CompiledMap } from '../../model';
import { useDerivedInstance, useInstance } from '../context/instanceContext';
import { viewInWords } from '../context/viewInWords';
import { CiteForm } from './CiteForm';
import { DownloadImage } from './DownloadImage';
import { pngOf, svgTextOf } from './drawingFile';
import { filtersInWords } from './filtersInWords';
import type { LegendItemsOf } from './NamedDialog';
import { printDrawing } from './printDrawing';

const SCALES = [1, 2, 3] as const;

/** Lazy bundle: files of the events that are shown, or of all; the drawing; citations. */
export function DownloadForm({
  labels,
  legendItemsOf,
}: {
  readonly labels: ExportWords;
  readonly legendItemsOf: LegendItemsOf;
}): ReactNode {
  const instance = useInstance();
  const { store, timeline, locale, hrefs, uid, reportFailure } = instance;
  const { timeline: derivedTimeline } = useDerivedInstance();
  const [isAll, setAll] = useState(false);
  const [saved, setSaved] = useState('');
  const drawing = useRef<SVGSVGElement>(null);
  const { view, derived, filter, asKnownOn } = store.getState();
  const { core } = timeline;

  const matching = derived?.source === timeline ? derived.matching() : derivedTimeline;
  // A grouping can have an event in several lanes.
  const shownIds = new Set(matching.overlapping(view).map((i) => matching.idOf(i)));
  const all = Array.from({ length: timeline.count }, (_, i) => i);
  const shown = all.filter((i) => shownIds.has(timeline.idOf(i)));
  const absolute = (href: string): string => new URL(href, location.href).href;
  const addressOf = hrefs.hasNoSite ? undefined : (id: string) => absolute(hrefs.event(id));

  const save = async (name: string, create: () => Promise<BlobPart>, type: string) => {
    try {
      saveAs(name, new Blob([await create()], { type }));
      setSaved(instance.words.labelled(labels.saved, name));
    } catch (problem) {
      reportFailure(problem);
    }
  };
  const collect = async (): Promise<Exported> => {
    const events = await collectEvents(timeline, isAll ? all : shown);
    return { core, events, range: isAll ? null : view, ...(addressOf && { addressOf }) };
  };
  const nameOf = (extension: string, isOfView = false): string =>
    fileNameOf({ core, range: isAll && !isOfView ? null : view }, extension);
  const saveData = (name: FormatName): Promise<void> => {
    const { extension, type, write } = formats[name];
    const create = async (): Promise<string> => {
      const hasPlaces = name === 'json' && core.map !== undefined && !hrefs.hasNoSite;
      const map = hasPlaces ? await fetchPlaces(`${hrefs.base}map/${locale}.json`) : null;
      return write({ ...(await collect()), map });
    };
    return save(nameOf(extension), create, type);
  };
  const svgText = (): string => (drawing.current ? svgTextOf(drawing.current) : '');
  const zip = async (): Promise<BlobPart> => {
    const svg = svgText();
    const pngs = SCALES.map(async (scale): Promise<[string, Uint8Array]> => {
      const png = await pngOf(svg, scale);
      return [`${scale}x.png`, new Uint8Array(await png.arrayBuffer())];
    });
    const words = {
      range: isAll ? viewInWords(instance, core.period) : viewInWords(instance, view),
      filters: isAll ? null : (await filtersInWords(instance, filter)) || null,
      asKnownOn,
      address: hrefs.hasNoSite ? null : absolute(hrefs.currentView(locale)),
      writtenAt: currentDate(),
    };
    return downloadZip(await collect(), words, {
      svg,
      ...Object.fromEntries(await Promise.all(pngs)),
    });
  };
  return (
    <section className="embed-builder download-form">
      <h3>{labels.data}</h3>
      <fieldset>
        <legend className="unseen">{labels.events}</legend>
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
        <button type="button" onClick={() => void save(nameOf('zip'), zip, 'application/zip')}>
          {labels.zip} (ZIP)
        </button>
      </div>
      <h3>{labels.image}</h3>
      <DownloadImage ref={drawing} {...{ labels, legendItemsOf }} />
      <div className="share-link">
        <button
          type="button"
          onClick={() =>
            void save(
              nameOf('svg', true),
              () => Promise.resolve(svgText()),
              'image/svg+xml;charset=utf-8',
            )
          }
        >
          {labels.svg} (SVG)
        </button>
        {SCALES.map((scale) => (
          <button
            key={scale}
            type="button"
            onClick={() =>
              void save(nameOf(`${scale}x.png`, true), () => pngOf(svgText(), scale), 'image/png')
            }
          >
            {labels.png} (PNG {scale}×)
          </button>
        ))}
        <button
          type="button"
          onClick={() => {
            const name = nameOf('pdf', true).replace(/\.pdf$/, '');
            if (drawing.current) printDrawing(drawing.current, name);
          }}
        >
          {labels.pdf} (PDF)
        </button>
      </div>
      <p role="status" className="share-said">
        {saved}
      </p>
      <CiteForm labels={labels} />
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

function currentDate(): Date {
  return new Date();
}

/** Where events happened, which only the map and this file need. */
async function fetchPlaces(address: string): Promise<CompiledMap> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers with status ${response.status}`);
  return (await response.json()) as CompiledMap;
}
