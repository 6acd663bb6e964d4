import { use, useState, type ReactNode } from 'react';

import { localeName, loadSnippetWords, type Locale } from '../i18n';
import { themes, type Theme } from '../store';
import { loadEmbedAddress, loadSharedAddress } from '../url';
import { rangeAlt, useCopy, useInstance } from '../view';
import { EmbedPreview } from './EmbedPreview';
import { DEFAULT_HEIGHT_PX, IMAGE_SIZE } from './sizes';
import { snippets, type SnippetContent, type SnippetForm } from './snippets';

/**
 * The lowest height that fits the timeline, and the greatest that the custom element accepts (px).
 */
const HEIGHTS = { min: 320, max: 4000 };

const forms = Object.keys(snippets) as readonly SnippetForm[];
const parts = ['title', 'toolbar', 'overview', 'list'] as const;
/** What an embed shows if its address does not say it. */
const defaultParts: readonly string[] = parts.slice(1);

/** A form that makes a snippet of the current view for an article, with a preview. */
export function SnippetBuilder(): ReactNode {
  const { store, timeline, t, words, hrefs, locale, uid } = useInstance();
  // `loadSnippetBuilder` has loaded these.
  const embedAddress = use(loadEmbedAddress());
  const sharedAddress = use(loadSharedAddress());
  const labels = use(loadSnippetWords(locale));
  const state = store.getState();
  const [form, setForm] = useState<SnippetForm>('iframe');
  const [height, setHeight] = useState<number>(DEFAULT_HEIGHT_PX);
  /** Whether the typed height is out of bounds: then the code keeps the last height that fits. */
  const [isBadHeight, setBadHeight] = useState(false);
  const [theme, setTheme] = useState<Theme | null>(state.theme);
  const [ui, setUi] = useState<readonly string[]>(defaultParts);
  const [language, setLanguage] = useState<Locale>(locale);
  /** The title of the loaded embed, in its own language; null until it has loaded. */
  const [title, setTitle] = useState<string | null>(null);
  const { field, outcome, copy, forget } = useCopy();

  const { base } = hrefs;
  const absoluteUrl = (path: string): string => new URL(path, location.href).href;
  const range = timeline.core.ranges.find(
    ({ span }) => span.start === state.view.start && span.end === state.view.end,
  );
  const image = absoluteUrl(`${base}${language}/${range ? `r/${range.slug}/` : ''}drawing`);
  const titledSpan = range ?? { title: timeline.core.title, span: timeline.period };
  const isPageLanguage = language === locale;
  const snippetTitle = (!isPageLanguage && title) || titledSpan.title;
  const options = { base, locale: language };
  const content: SnippetContent = {
    frame: absoluteUrl(
      embedAddress(state, timeline, {
        ...options,
        theme,
        ui: ui.join() === defaultParts.join() ? null : ui,
      }),
    ),
    page: absoluteUrl(sharedAddress(state, timeline, { ...options, hasRange: true })),
    title: snippetTitle,
    height,
    image: {
      src: `${image}.png`,
      src2x: `${image}-2x.png`,
      ...IMAGE_SIZE,
      alt: isPageLanguage
        ? rangeAlt({ timeline, words, t }, titledSpan.title, titledSpan.span)
        : snippetTitle,
    },
    script: absoluteUrl(`${base}embed/v1/embed.js`),
  };
  const code = snippets[form](content);
  /** Wraps a setter, so that it also clears the outcome of the last copy. */
  const clearingOutcome =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      set(value);
      forget();
    };
  const id = (name: string): string => `${uid}-embed-${name}`;
  return (
    <section className="embed-builder" aria-labelledby={id('heading')}>
      <h3 id={id('heading')}>{labels.heading}</h3>
      <fieldset>
        <legend>{labels.form}</legend>
        {forms.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={id('form')}
              checked={form === option}
              onChange={() => clearingOutcome(setForm)(option)}
            />{' '}
            {labels[option]}
          </label>
        ))}
      </fieldset>
      {form !== 'link' && (
        <div className="embed-options">
          <label>
            {labels.height}
            <input
              type="number"
              {...HEIGHTS}
              step={20}
              defaultValue={String(height)}
              aria-invalid={isBadHeight}
              aria-describedby={id('height-bounds')}
              onInput={({ currentTarget: { valueAsNumber: px } }) => {
                const fits = px >= HEIGHTS.min && px <= HEIGHTS.max;
                setBadHeight(!fits);
                if (fits) clearingOutcome(setHeight)(Math.round(px));
              }}
            />
          </label>
          <label>
            {t('theme.label')}
            <select
              value={theme ?? ''}
              onChange={({ currentTarget: { value } }) =>
                clearingOutcome(setTheme)(themes.find((option) => option === value) ?? null)
              }
            >
              <option value="">{t('theme.device')}</option>
              {themes.map((option) => (
                <option key={option} value={option}>
                  {t(`theme.${option}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('language.label')}
            <select
              value={language}
              onChange={({ currentTarget: { value } }) => {
                setTitle(null);
                clearingOutcome(setLanguage)(value);
              }}
            >
              {timeline.core.languages.map((option) => (
                <option key={option} value={option} lang={option}>
                  {localeName(option)}
                </option>
              ))}
            </select>
          </label>
          <fieldset>
            <legend>{labels.parts}</legend>
            {parts.map((part) => (
              <label key={part}>
                <input
                  type="checkbox"
                  checked={ui.includes(part)}
                  onChange={() =>
                    clearingOutcome(setUi)(
                      parts.filter((other) => ui.includes(other) !== (other === part)),
                    )
                  }
                />{' '}
                {labels[part]}
              </label>
            ))}
          </fieldset>
        </div>
      )}
      <p id={id('height-bounds')} role="status">
        {isBadHeight && `${labels.heightBounds} ${HEIGHTS.min}–${HEIGHTS.max}`}
      </p>
      <label htmlFor={id('code')}>{labels.code}</label>
      <textarea
        ref={field}
        id={id('code')}
        readOnly
        rows={5}
        spellCheck={false}
        value={code}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className="embed-copy">
        <button type="button" onClick={() => void copy(code)}>
          {labels.copy}
        </button>
        <p role="status">{outcome && labels[outcome]}</p>
      </div>
      <EmbedPreview content={content} isImage={form === 'link'} onTitle={setTitle} />
    </section>
  );
}
