/** What a timeline has around its events: credits, method, house style and named ranges. */
import { memo, useState } from 'react';
import { usePage } from '../context';
import { isCompleteRange } from '../document/dropBegun';
import { setSetting, type Edit } from '../document/edits';
import { isObject, objectsOf, textsOf } from '../document/json';
import type { JsonObject } from '../document/types';
import { Entries, plainText, withKey } from './Entries';
import { LocalizedField, TextField } from './fields';

type AboutProps = {
  readonly settings: JsonObject;
  readonly languages: readonly string[];
  readonly onEdit: (edit: Edit, about?: string) => void;
};

const LINES = ['byline', 'credit', 'source'] as const;
const STYLES = ['accent', 'headings', 'text'] as const;
const METHOD = ['selection', 'dating', 'checking', 'missing'] as const;
const EXAMPLES = { accent: '#7a1f5c', headings: 'Georgia, serif', text: 'Georgia, serif' };

export const About = memo(function About({ settings, languages, onEdit }: AboutProps) {
  const { words } = usePage();
  const [isShown, setIsShown] = useState(false);
  const set = (key: string, value: unknown): void => onEdit(setSetting(key, value), `about ${key}`);
  /** Sets a part of a setting that has several. */
  const setPart = (key: string, part: string, value: unknown): void => {
    const changed = withKey(partsOf(settings[key]), part, value);
    set(key, Object.keys(changed).length > 0 ? changed : undefined);
  };
  const theme = partsOf(settings['theme']);
  const method = partsOf(settings['method']);
  const text = (key: 'licence' | 'contact', placeholder: string) => (
    <TextField
      label={words.about[key]}
      text={plainText(settings[key])}
      placeholder={placeholder}
      onText={(now) => set(key, now === '' ? undefined : now)}
    />
  );
  return (
    <details onToggle={({ currentTarget }) => setIsShown(currentTarget.open)}>
      <summary>{words.about.heading}</summary>
      {isShown && (
        <>
          <div className="fields">
            <LocalizedField
              label={words.about.standfirst}
              value={settings['standfirst']}
              languages={languages}
              isLong
              onValue={(value) => set('standfirst', value)}
            />
            {LINES.map((key) => (
              <LocalizedField
                key={key}
                label={words.about[key]}
                value={settings[key]}
                languages={languages}
                onValue={(value) => set(key, value)}
              />
            ))}
            {text('licence', 'CC BY 4.0')}
            {text('contact', 'mailto:desk@example.org')}
            {STYLES.map((part) => (
              <TextField
                key={part}
                label={words.about.styles[part]}
                text={plainText(theme[part]) || textsOf(theme[part]).join(', ')}
                placeholder={EXAMPLES[part]}
                onText={(now) => setPart('theme', part, coloursOf(now, part))}
              />
            ))}
            {METHOD.map((part) => (
              <LocalizedField
                key={part}
                label={words.about.method[part]}
                value={method[part]}
                languages={languages}
                isLong
                onValue={(value) => setPart('method', part, value)}
              />
            ))}
          </div>
          <Ranges
            ranges={objectsOf(settings['ranges'])}
            languages={languages}
            onRanges={(ranges) => set('ranges', ranges.length > 0 ? ranges : undefined)}
          />
        </>
      )}
    </details>
  );
});

type RangesProps = {
  readonly ranges: readonly JsonObject[];
  readonly languages: readonly string[];
  readonly onRanges: (ranges: readonly JsonObject[]) => void;
};

function Ranges({ ranges, languages, onRanges }: RangesProps) {
  const { words } = usePage();
  return (
    <Entries
      words={words.about.ranges}
      entries={ranges}
      onEntries={onRanges}
      renderFields={(range, onRange) => {
        const set = (key: string, value: unknown): void => onRange(withKey(range, key, value));
        return (
          <>
            <LocalizedField
              label={words.columns.title}
              value={range['title']}
              languages={languages}
              onValue={(value) => set('title', value)}
            />
            <LocalizedField
              label={words.columns.text}
              value={range['summary']}
              languages={languages}
              isLong
              onValue={(value) => set('summary', value)}
            />
            {(['from', 'to'] as const).map((key) => (
              <TextField
                key={key}
                label={words.about[key]}
                text={plainText(range[key])}
                placeholder="2025-09-10"
                onText={(value) => set(key, value)}
              />
            ))}
            {!isCompleteRange(range) && <p className="quiet">{words.about.begun}</p>}
          </>
        );
      }}
    />
  );
}

function partsOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** A colour, or two: on light and on dark paper. */
function coloursOf(text: string, part: (typeof STYLES)[number]): string | readonly string[] {
  const colours = text.split(',').map((each) => each.trim());
  return part === 'accent' && colours.length === 2 && colours[1] !== '' ? colours : text;
}
