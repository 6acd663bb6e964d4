/** What the page is for, that nothing is uploaded, and the language of its words. */
import type { MessageLanguage } from './check/types';
import { usePage } from './context';
import { languageName, PAGE_LANGUAGES } from './words/words';

type HeaderProps = {
  readonly language: MessageLanguage;
  readonly onLanguage: (language: MessageLanguage) => void;
};

export function Header({ language, onLanguage }: HeaderProps) {
  const { words } = usePage();
  return (
    <div className="author-head">
      <div>
        <h1>{words.title}</h1>
        <p>
          {words.lead} <strong>{words.private}</strong>
        </p>
      </div>
      <label className="page-language">
        <span className="unseen">{words.language}</span>
        <select
          value={language}
          onChange={({ target }) =>
            onLanguage(PAGE_LANGUAGES.find((each) => each === target.value) ?? 'en')
          }
        >
          {PAGE_LANGUAGES.map((code) => (
            <option key={code} value={code}>
              {languageName(code, code)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
