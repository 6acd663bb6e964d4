/** Who says what about an event: a form for each claim. */
import { usePage } from '../context';
import { isObject, objectsOf, textIn, textOnlyIn, withLanguage } from '../document/json';
import type { JsonObject } from '../document/types';
import { Entries, plainText, withKey } from './Entries';
import { LocalizedField, SelectField, TextField } from './fields';

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
  return (
    <Entries
      words={words.form.claims}
      entries={claims}
      onEntries={onClaims}
      renderFields={(claim, onClaim) => (
        <ClaimFields claim={claim} settings={settings} languages={languages} onClaim={onClaim} />
      )}
    />
  );
}

type ClaimFieldsProps = Pick<ClaimsProps, 'settings' | 'languages'> & {
  readonly claim: JsonObject;
  readonly onClaim: (claim: JsonObject) => void;
};

function ClaimFields({ claim, settings, languages, onClaim }: ClaimFieldsProps) {
  const { words } = usePage();
  const [language = 'en'] = languages;
  const set = (key: string, value: unknown): void => onClaim(withKey(claim, key, value));
  const { quote } = claim;
  const own = plainText(claim['quoteLanguage']) || language;
  const speakerName = ({ name, id }: JsonObject): string => textIn(name, language) || plainText(id);
  const sources = namesIn(settings['sources'], nameOfSource);
  const speakers = namesIn(settings['actors'], speakerName);
  return (
    <>
      <TextField
        label={words.form.source}
        text={sources.nameOf(claim['source'])}
        isWide
        options={sources.all}
        onText={(text) => set('source', text)}
      />
      <TextField
        label={words.form.published}
        text={plainText(claim['published'])}
        placeholder="2025-09-10"
        onText={(text) => set('published', text)}
      />
      <TextField
        label={words.form.by}
        text={speakers.nameOf(claim['by'])}
        options={speakers.all}
        onText={(text) => set('by', text)}
      />
      <SelectField
        label={words.form.stance}
        value={plainText(claim['stance']) || 'states'}
        options={STANCES.map((value) => ({ value, label: words.form.stances[value] }))}
        onValue={(stance) => set('stance', stance === 'states' ? undefined : stance)}
      />
      <TextField
        label={words.form.quote}
        text={textOnlyIn(quote, own, own)}
        isLong
        onText={(text) => {
          const { quote: before, quoteLanguage: _, ...rest } = claim;
          const changed = withLanguage(before, own, text, own);
          onClaim(changed === undefined ? rest : { ...rest, quote: changed, quoteLanguage: own });
        }}
      />
      <TextField
        label={words.form.quoteLanguage}
        text={plainText(claim['quoteLanguage'])}
        onText={(code) => {
          const { [own]: verbatim = '', ...others } = isObject(quote) ? quote : { [own]: quote };
          onClaim({
            ...claim,
            quoteLanguage: code,
            ...(quote !== undefined && { quote: { ...others, [code]: verbatim } }),
          });
        }}
      />
      {quote !== undefined && (
        <LocalizedField
          label={words.form.translation}
          value={quote}
          languages={languages.filter((code) => code !== own)}
          first={own}
          isLong
          onValue={(value) => set('quote', value)}
        />
      )}
      <LocalizedField
        label={words.form.paraphrase}
        value={claim['paraphrase']}
        languages={languages}
        isLong
        onValue={(value) => set('paraphrase', value)}
      />
    </>
  );
}

/** The names of the entries of a list of the dataset. What is no id is a name itself. */
function namesIn(list: unknown, nameOf: (entry: JsonObject) => string) {
  const entries = objectsOf(list);
  return {
    all: entries.map((entry) => nameOf(entry)),
    nameOf: (id: unknown): string => {
      const entry = entries.find((each) => each['id'] === id);
      return entry ? nameOf(entry) : plainText(id);
    },
  };
}

function nameOfSource({ url, title, publisher, id }: JsonObject): string {
  return [url, title, publisher, id].map((each) => plainText(each)).find(Boolean) ?? '';
}
