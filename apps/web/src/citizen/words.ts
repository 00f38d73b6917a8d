import { catalogueOf, useCatalogue } from '../words/catalogue';

export const CITIZEN_WORDS = catalogueOf({
  vi: () => import('../words/vi/citizen'),
  en: () => import('../words/en/citizen'),
});

export const useWords = () => useCatalogue(CITIZEN_WORDS);
