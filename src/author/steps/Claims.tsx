/** Who says what about an event: a form for each claim. */
import { useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { usePage } from '../context';
import { isObject, objectsOf, textIn, textOnlyIn, withLanguage } from '../document/json';
import type { JsonObject } from '../document/types';
import { fill, languageName } from '../words/words';
import { Options } from './Options';

type ClaimsProps = {
  readonly claims: readonly JsonObject[];
  readonly settings: JsonObject;
  /** Those of the dataset. A plain text is in the first. */
  readonly languages: readonly string[];
  readonly onClaims: (claims: readonly JsonObject[]) => void;
};

const STANCES = ['states', 'denies', 'disputes', 'corrects'] as const;

export function Claims({ claims, settings, languages, onClaims }: ClaimsProps) {
  const { words } = usePage();
  const list = useRef<HTMLDivElement>(null);
  return (
    <div className="claims" ref={list}>
      <h4>{words.form.claims}</h4>
      {claims.map((claim, k) => (
        <ClaimFields
          // oxlint-disable-next-line react/no-array-index-key -- claims have no ids, and keep order
          key={k}
          number={k + 1}
          claim={claim}
          settings={settings}
          languages={languages}
          onClaim={(changed) => onClaims(claims.with(k, changed))}
          onRemove={() => onClaims(claims.toSpliced(k, 1))}
        />
      ))}
      <button
        type="button"
        onClick={() => {
          flushSync(() => onClaims([...claims, {}]));
          list.current?.querySelector<HTMLElement>('.claim:last-of-type input')?.focus();
        }}
      >
        {words.form.addClaim}
      </button>
    </div>
  );
}

type ClaimFieldsProps = Pick<ClaimsProps, 'settings' | 'languages'> & {
  readonly number: number;
  readonly claim: JsonObject;
  readonly onClaim: (claim: JsonObject) => void;
  readonly onRemove: () => void;
};

function ClaimFields({ number, claim, settings, languages, onClaim, onRemove }: ClaimFieldsProps) {
  const { words, language: pageLanguage } = usePage();
  const [language = 'en'] = languages;
  const hasQuote = claim['quote'] !== undefined;
  const labelIn = (label: string, code: string): string =>
    languages.length > 1 ? `${label} (${languageName(code, pageLanguage)})` : label;
  const lists = useId();
  const set = (key: string, value: unknown): void => {
    const { [key]: _, ...rest } = claim;
    onClaim(value === undefined || value === '' ? rest : { ...rest, [key]: value });
  };
  const own = plain(claim['quoteLanguage']) || language;
  const speakers = objectsOf(settings['actors']).map(({ name }) => textIn(name, language));
  const sources = objectsOf(settings['sources']).map((source) => nameOfSource(source));
  const sourceOf = (id: string): string => {
    const source = objectsOf(settings['sources']).find((each) => each['id'] === id);
    return source ? nameOfSource(source) : id;
  };
  const speakerOf = (id: string): string => {
    const actor = objectsOf(settings['actors']).find((each) => each['id'] === id);
    return actor ? textIn(actor['name'], language) : id;
  };
  return (
    <fieldset className="claim">
      <legend>{fill(words.form.claim, { number })}</legend>
      <div className="fields">
        <label className="field is-tall">
          <span>{words.form.source}</span>
          <input
            list={`${lists}-source`}
            value={sourceOf(plain(claim['source']))}
            onChange={({ target }) => set('source', target.value)}
          />
          <Options id={`${lists}-source`} values={sources} />
        </label>
        <label className="field">
          <span>{words.form.published}</span>
          <input
            value={plain(claim['published'])}
            placeholder="2025-09-10"
            onChange={({ target }) => set('published', target.value)}
          />
        </label>
        <label className="field">
          <span>{words.form.by}</span>
          <input
            list={`${lists}-by`}
            value={speakerOf(plain(claim['by']))}
            onChange={({ target }) => set('by', target.value)}
          />
          <Options id={`${lists}-by`} values={speakers} />
        </label>
        <label className="field">
          <span>{words.form.stance}</span>
          <select
            value={plain(claim['stance']) || 'states'}
            onChange={({ target }) =>
              set('stance', target.value === 'states' ? undefined : target.value)
            }
          >
            {STANCES.map((stance) => (
              <option key={stance} value={stance}>
                {words.form.stances[stance]}
              </option>
            ))}
          </select>
        </label>
        <LongField
          label={words.form.quote}
          text={textOnlyIn(claim['quote'], own, own)}
          onText={(text) => {
            const { quote: before, quoteLanguage: _, ...rest } = claim;
            const quote = withLanguage(before, own, text, own);
            onClaim(quote === undefined ? rest : { ...rest, quote, quoteLanguage: own });
          }}
        />
        <label className="field">
          <span>{words.form.quoteLanguage}</span>
          <input
            value={plain(claim['quoteLanguage'])}
            onChange={({ target }) => {
              const before = claim['quote'];
              const { [own]: quote = '', ...others } = isObject(before)
                ? before
                : { [own]: before };
              const now = target.value;
              onClaim({
                ...claim,
                quoteLanguage: now,
                ...(before !== undefined && { quote: { ...others, [now]: quote } }),
              });
            }}
          />
        </label>
        {hasQuote &&
          languages
            .filter((code) => code !== own)
            .map((code) => (
              <LongField
                key={code}
                label={labelIn(words.form.translation, code)}
                text={textOnlyIn(claim['quote'], code, own)}
                onText={(text) => set('quote', withLanguage(claim['quote'], code, text, own))}
              />
            ))}
        {languages.map((code) => (
          <LongField
            key={code}
            label={labelIn(words.form.paraphrase, code)}
            text={textOnlyIn(claim['paraphrase'], code, language)}
            onText={(text) =>
              set(
                'paraphrase',
                languages.length === 1 && typeof claim['paraphrase'] !== 'object'
                  ? text
                  : withLanguage(claim['paraphrase'], code, text, language),
              )
            }
          />
        ))}
      </div>
      <button type="button" onClick={onRemove}>
        {words.form.removeClaim}
      </button>
    </fieldset>
  );
}

type LongFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
};

function LongField({ label, text, onText }: LongFieldProps) {
  return (
    <label className="field is-tall">
      <span>{label}</span>
      <textarea rows={2} dir="auto" value={text} onChange={({ target }) => onText(target.value)} />
    </label>
  );
}

function nameOfSource({ url, title, publisher, id }: JsonObject): string {
  return [url, title, publisher, id].map((each) => plain(each)).find(Boolean) ?? '';
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
