import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type Ref } from 'react';

import type { ExportWords } from '../../i18n';
import { useDerivedInstance, useInstance, useTimelineState } from '../context/instanceContext';
import { screenPalette } from '../ui/palette';
import { filtersInWords } from './filtersInWords';
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
  const [theme, setTheme] = useState<'light' | 'dark' | null>(null);
  const figure = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (figure.current) setTheme(themeOf(figure.current));
  }, []);
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
      {/* Its colours are pairs, of which the theme of the figure chooses. */}
      <figure ref={figure} className="preview" style={theme === null ? {} : { colorScheme: theme }}>
        {/* The marks are links, which must not be pressed here. */}
        <div inert>
          <ViewImage
            ref={ref}
            {...{ instance, layout, view, widthPx }}
            palette={screenPalette}
            notes={[
              ...(filters === '' ? [] : [filters]),
              ...(asKnownOn === null ? [] : [t('share.known', { date: words.date(asKnownOn) })]),
            ]}
            legend={legendItemsOf(instance, screenPalette, true)}
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

/** The theme in which an element is shown. */
function themeOf(element: Element): 'light' | 'dark' {
  const { colorScheme } = getComputedStyle(element);
  if (colorScheme === 'dark') return 'dark';
  const followsDevice = colorScheme.includes('dark');
  return followsDevice && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
