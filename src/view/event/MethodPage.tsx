import { Fragment, type ReactNode } from 'react';

import { useInstance } from '../context/instanceContext';

/** A heading of the method page with its paragraphs. */
export type MethodSection = {
  readonly name: string;
  readonly paragraphs: readonly string[];
};

/** How a timeline was made. Only the build renders it. */
export function MethodPage({
  heading,
  sections,
  release,
}: {
  readonly heading: string;
  readonly sections: readonly MethodSection[];
  /** The heading above the version and hash of the dataset. */
  readonly release: string;
}): ReactNode {
  const { timeline, hrefs, locale } = useInstance();
  const { version, sha256 } = timeline.core;
  return (
    <main className="source-page">
      <p>
        <a href={hrefs.home(locale)}>{timeline.core.title}</a>
      </p>
      <h1>{heading}</h1>
      {sections.map(({ name, paragraphs }) => (
        <section key={name} className="source-text">
          <h2>{name}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <section className="source-text">
        <h2>{release}</h2>
        <p>{version}</p>
        {sha256 !== undefined && (
          <p>
            SHA-256 {/* A narrow window may break it. */}
            {sha256.match(/.{1,16}/g)?.map((part) => (
              <Fragment key={part}>
                {part}
                <wbr />
              </Fragment>
            ))}
          </p>
        )}
      </section>
    </main>
  );
}
