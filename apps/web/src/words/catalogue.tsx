import { type Context, createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { currentLanguage, type Language, onLanguageChange } from './language';

type SharedWords = typeof import('./vi/shared');

const Shared = createContext<SharedWords | null>(null);

/** One entry's words in every language, each fetched when it is first read. */
export interface Catalogue<Words> {
  readonly load: Record<Language, () => Promise<Words>>;
  readonly context: Context<Words | null>;
}

/** The Vietnamese module is the type that every other must fill: a missing word does not compile. */
export function catalogueOf<Words extends SharedWords>(load: Catalogue<Words>['load']): Catalogue<Words> {
  return { load, context: createContext<Words | null>(null) };
}

export function useCatalogue<Words>({ context }: Catalogue<Words>): Words {
  return held(use(context));
}

/** Words every page has: what the pieces in `ui` say. */
export function useSharedWords(): SharedWords {
  return held(use(Shared));
}

function held<Words>(words: Words | null): Words {
  if (words === null) throw new Error('words are read outside their provider');
  return words;
}

export function useLanguage(): Language {
  return useSyncExternalStore(onLanguageChange, currentLanguage);
}

interface Props<Words> {
  catalogue: Catalogue<Words>;
  children: ReactNode;
}

/** Shows nothing until the words are there: a page without words is no page. */
export function WordsProvider<Words extends SharedWords>({ catalogue, children }: Props<Words>) {
  const language = useLanguage();
  const words = useLoaded(catalogue, language);
  if (words === null) return null;
  return (
    <I18nProvider locale={language === 'vi' ? 'vi-VN' : 'en-GB'}>
      <Shared value={words}>
        <catalogue.context value={words}>{children}</catalogue.context>
      </Shared>
    </I18nProvider>
  );
}

function useLoaded<Words>({ load }: Catalogue<Words>, language: Language): Words | null {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    let stale = false;
    void load[language]().then((loaded) => {
      if (!stale) setWords(() => loaded);
    });
    return () => {
      stale = true;
    };
  }, [load, language]);
  return words;
}
