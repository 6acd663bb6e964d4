/** The page with the map, for print and for readers without scripts. */
import { mapWordsOf } from '../../i18n';
import { loadMapLayout } from '../../layout';
import { loadBuildOnlyBundle } from '../../view';
import { staticInstanceOf } from '../editions';
import { coarseMap, MAP_STYLES } from './mapFiles';
import type { Site, SiteFile } from '../site';
import { readingPage } from '../pages/readingPage';

// React renders a page synchronously.
const layout = await loadMapLayout();
const { StaticMap } = await loadBuildOnlyBundle();

/** One page for each edition whose events have places. An entry of `fileKinds` in `site.ts`. */
export function mapPages(site: Site): readonly SiteFile[] {
  return site.editions.flatMap((edition) => {
    const { map, locale } = edition;
    if (!map) return [];
    const words = mapWordsOf(locale);
    const instance = staticInstanceOf(edition, site.base);
    return [
      readingPage(site, edition, instance, {
        path: 'map/',
        title: `${words.label} · ${edition.core.title}`,
        description: edition.core.standfirst || edition.core.title,
        styles: site.base + MAP_STYLES,
        content: () => (
          <main className="list">
            <p>
              <a href={`${site.base}${locale}/`}>{edition.core.title}</a>
            </p>
            <h1>{words.label}</h1>
            <StaticMap
              {...{ layout, words }}
              map={{ ...map, tiles: [] }}
              base={(baseMap ??= coarseMap())}
            />
          </main>
        ),
      }),
    ];
  });
}

let baseMap: ReturnType<typeof coarseMap> | null = null;
