import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type Ref } from 'react';

import type { ExportWords } from '../../i18n';
import { useDerivedInstance, useInstance, useTimelineState } from '../context/instanceContext';
import { screenPalette } from '../ui/palette';
import { filtersInWords } from './filtersInWords';
import { resolvedPalette, themeOf, themeRootOf, type ImageTheme } from './resolvedPalette';
import type { LegendItemsOf } from './NamedDialog';
import { imageSizes, ViewImage } from './ViewImage';

/** The image of the view, with a choice of its width and theme. */
export function DownloadImage({
  ref,
  labels,
  legendItemsOf,
}: {
  readonly ref: Ref<SVGSVGElement>;
  readonly labels: ExportWords;
  readonly legendItemsOf: LegendItemsOf;
}): ReactNode {
  const instance = useDerivedInstance();
  const { timeline, layout, t, words, hrefs, locale } = instance;
  const view = useTimelineState((state) => state.view);
  const asKnownOn = useTimelineState((state) => state.asKnownOn);
  const filters = useFiltersInWords();
  const [widthPx, setWidth] = useState(960);
  const [theme, setTheme] = useState<ImageTheme | null>(null);
  const [palette, setPalette] = useState(screenPalette);
  const figure = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = figure;
    if (!current) return;
    const shown = theme ?? themeOf(current);
    setTheme(shown);
    setPalette(resolvedPalette(themeRootOf(current), shown));
  }, [theme]);
  const { core } = timeline;
  const absolute = (href: string): string => new URL(href, location.href).href;
  return (
    <>
      <div className="embed-options">
        <label>
          {labels.width}
          <select
            value={widthPx}
            onChange={({ currentTarget }) => setWidth(Number(currentTarget.value))}
          >
            {imageSizes.map((size) => (
              <option key={size.widthPx} value={size.widthPx}>
                {size.widthPx} px
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('theme.label')}
          <select
            value={theme ?? 'light'}
            onChange={({ currentTarget }) =>
              setTheme(currentTarget.value === 'dark' ? 'dark' : 'light')
            }
          >
            {(['light', 'dark'] as const).map((choice) => (
              <option key={choice} value={choice}>
                {t(`theme.${choice}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <figure ref={figure} className="preview">
        {/* The marks are links, which must not be pressed here. */}
        <div inert>
          <ViewImage
            ref={ref}
            // Drawn anew: the marks of a drawing that changes its size are moved by styles.
            key={widthPx}
            {...{ instance, layout, view, widthPx }}
            palette={palette}
            notes={[
              ...(filters === '' ? [] : [filters]),
              ...(asKnownOn === null ? [] : [t('share.known', { date: words.date(asKnownOn) })]),
            ]}
            legend={legendItemsOf(instance, palette, true)}
            sources={[
              core.credit ?? '',
              core.source ?? '',
              core.byline,
              core.licence && t('footer.licence', { licence: core.licence }),
              hrefs.hasNoSite ? '' : absolute(hrefs.currentView(locale)),
            ].filter(Boolean)}
            addressOf={
              hrefs.hasNoSite ? undefined : (event) => absolute(hrefs.event(timeline.idOf(event)))
            }
          />
        </div>
      </figure>
    </>
  );
}

/** What was searched and chosen; empty without filters, and until the names are loaded. */
function useFiltersInWords(): string {
  const instance = useInstance();
  const { reportFailure } = instance;
  const filter = useTimelineState((state) => state.filter);
  const [text, setText] = useState('');
  useEffect(() => {
    filtersInWords(instance, filter).then(setText, reportFailure);
  }, [instance, filter, reportFailure]);
  return text;
}
