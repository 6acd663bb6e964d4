/** Who says what about an event: a form for each claim. */
import { useId } from 'react';
import { usePage } from '../context';
import { isObject, objectsOf, textIn, withText } from '../document/json';
import type { JsonObject } from '../document/types';
import { fill } from '../words/words';
import { Options } from './Options';

type ClaimsProps = {
  readonly claims: readonly JsonObject[];
  readonly settings: JsonObject;
  readonly language: string;
  readonly onClaims: (claims: readonly JsonObject[]) => void;
};

const STANCES = ['states', 'denies', 'disputes', 'corrects'] as const;

export function Claims({ claims, settings, language, onClaims }: ClaimsProps) {
  const { words } = usePage();
  return (
    <div className="claims">
      <h4>{words.form.claims}</h4>
      {claims.map((claim, k) => (
        <ClaimFields
          // oxlint-disable-next-line react/no-array-index-key -- claims have no ids, and stay in order
          key={k}
          number={k + 1}
          claim={claim}
          settings={settings}
          language={language}
          onClaim={(changed) => onClaims(claims.with(k, changed))}
          onRemove={() => onClaims(claims.toSpliced(k, 1))}
        />
      ))}
      <button type="button" onClick={() => onClaims([...claims, {}])}>
        {words.form.addClaim}
      </button>
    </div>
  );
}

type ClaimFieldsProps = Pick<ClaimsProps, 'settings' | 'language'> & {
  readonly number: number;
  readonly claim: JsonObject;
  readonly onClaim: (claim: JsonObject) => void;
  readonly onRemove: () => void;
};

function ClaimFields({ number, claim, settings, language, onClaim, onRemove }: ClaimFieldsProps) {
  const { words } = usePage();
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
        <label className="field is-tall">
          <span>{words.form.quote}</span>
          <textarea
            rows={2}
            dir="auto"
            value={textIn(claim['quote'], own)}
            onChange={({ target }) => {
              const { quote: before, quoteLanguage: _, ...rest } = claim;
              const quote = withText(isObject(before) ? before : {}, own, target.value);
              onClaim(target.value === '' ? rest : { ...rest, quote, quoteLanguage: own });
            }}
          />
        </label>
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
        <label className="field is-tall">
          <span>{words.form.paraphrase}</span>
          <textarea
            rows={2}
            dir="auto"
            value={textIn(claim['paraphrase'], language)}
            onChange={({ target }) =>
              set(
                'paraphrase',
                target.value === ''
                  ? undefined
                  : withText(claim['paraphrase'], language, target.value),
              )
            }
          />
        </label>
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
      </div>
      <button type="button" onClick={onRemove}>
        {words.form.removeClaim}
      </button>
    </fieldset>
  );
}

function nameOfSource({ url, title, publisher, id }: JsonObject): string {
  return [url, title, publisher, id].map((each) => plain(each)).find(Boolean) ?? '';
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
