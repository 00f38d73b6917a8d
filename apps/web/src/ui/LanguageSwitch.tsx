import { useLanguage, useSharedWords } from '../words/catalogue';
import { chooseLanguage, LANGUAGES } from '../words/language';

/** Each language by its own name: the one word on a page that is never translated. */
const OWN_NAMES = { vi: 'Tiếng Việt', en: 'English' } as const;

export function LanguageSwitch() {
  const { frame } = useSharedWords();
  const language = useLanguage();
  return (
    <fieldset className="languages" aria-label={frame.language}>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => chooseLanguage(each)}
        >
          {OWN_NAMES[each]}
        </button>
      ))}
    </fieldset>
  );
}
