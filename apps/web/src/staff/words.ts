import { catalogueOf, useCatalogue } from '../words/catalogue';

export const STAFF_WORDS = catalogueOf({
  vi: () => import('../words/vi/console'),
  en: () => import('../words/en/console'),
});

export const useWords = () => useCatalogue(STAFF_WORDS);
