import { createRoot } from 'react-dom/client';
import { askAnewOnReturn } from '../ui/anew-on-return';
import '../ui/look';
import { WordsProvider } from '../words/catalogue';
import { CitizenPages } from './CitizenPages';
import { CITIZEN_WORDS } from './words';

askAnewOnReturn();

createRoot(document.getElementById('root') as HTMLElement).render(
  <WordsProvider catalogue={CITIZEN_WORDS}>
    <CitizenPages />
  </WordsProvider>,
);
