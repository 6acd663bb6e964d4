/** The drawings of figures, and a page for each with its words and its sources. */
import { isolated } from '../../base';
import { staticInstanceOf, type Edition } from '../editions';
import { readingPage } from '../pages/readingPage';
import type { Site, SiteFile } from '../site';
import styles from './figures.css?raw';
import { FIGURE_STYLES, type Figure } from './figures';

/** An entry of `fileKinds` in `site.ts`. */
export function figurePages(site: Site): readonly SiteFile[] {
  return site.editions.flatMap((edition) =>
    edition.figures.map((figure) => pageOf(site, edition, figure)),
  );
}

/** The drawings and their styles, which a pinned copy has too. An entry of `fileKinds`. */
export function figureDrawings({ editions }: Pick<Site, 'editions'>): readonly SiteFile[] {
  const drawings = editions.flatMap(({ locale, figures }) =>
    figures.map(({ path, svg }) => ({
      path: `${locale}/${path.replace(/\/$/, '.svg')}`,
      text: () => svg,
    })),
  );
  return drawings.length === 0 ? [] : [...drawings, { path: FIGURE_STYLES, text: () => styles }];
}

function pageOf(site: Site, edition: Edition, figure: Figure): SiteFile {
  const { core } = edition;
  const instance = staticInstanceOf(edition, site.base);
  const { item, event, rows, sources, path } = figure;
  const { src, alt = '', caption, credit, width, height } = item;
  const index = instance.timeline.indexOf(event);
  const title = index === null ? core.title : instance.timeline.titleOf(index);
  return readingPage(site, edition, instance, {
    path,
    title: `${alt} · ${core.title}`,
    description: alt,
    styles: site.base + FIGURE_STYLES,
    content: () => (
      <main className="figure-page">
        <p>
          <a href={instance.hrefs.event(event)}>{title}</a>
        </p>
        <h1>{alt}</h1>
        <figure className="medium">
          <img {...{ src, width, height }} alt="" />
          <figcaption>
            <span className="caption">{caption}</span> <small>{credit}</small>
          </figcaption>
        </figure>
        <ol>
          {rows.map((row) => (
            <li key={row.text}>
              {row.text}
              {row.claims.length > 0 && (
                <ul>
                  {row.claims.map((claim) => (
                    <li key={claim}>{claim}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ol>
        <h2>{instance.t('event.sources')}</h2>
        <ul>
          {sources.map(({ id, title: name, publisher, url }) => {
            const text = isolated([publisher, name].filter(Boolean).join(', '));
            return (
              <li key={id}>
                {url === null ? (
                  text
                ) : (
                  <a href={url} rel="noopener">
                    {text}
                  </a>
                )}
              </li>
            );
          })}
        </ul>
      </main>
    ),
  });
}
