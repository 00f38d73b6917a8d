import { createRoot } from 'react-dom/client';
import '../ui/look';
import { WordsProvider } from '../words/catalogue';
import { CitizenFrame } from './CitizenFrame';
import { TRACK_PATH } from './paths';
import { SubmitPage } from './submit/SubmitPage';
import { TrackPage } from './track/TrackPage';
import { CITIZEN_WORDS } from './words';

const Page = window.location.pathname.startsWith(TRACK_PATH) ? TrackPage : SubmitPage;

createRoot(document.getElementById('root') as HTMLElement).render(
  <WordsProvider catalogue={CITIZEN_WORDS}>
    <CitizenFrame>
      <Page />
    </CitizenFrame>
  </WordsProvider>,
);
