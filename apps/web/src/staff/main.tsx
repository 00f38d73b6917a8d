import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { Refusal } from '../api/request';
import { askAnewOnReturn } from '../ui/anew-on-return';
import '../ui/look';
import { WordsProvider } from '../words/catalogue';
import { Pages } from './Pages';
import { SessionGate } from './session/SessionGate';
import { SESSION_QUERY } from './session/session';
import { STAFF_WORDS } from './words';

const queries = new QueryClient({
  queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
  defaultOptions: {
    // A refusal stays a refusal; only a missing answer is asked for again.
    queries: { retry: (count, error) => !(error instanceof Refusal) && count < 2 },
  },
});

/** A session that ended elsewhere ends here too: the gate asks to sign in again. */
function leaveWhenSignedOut(error: Error): void {
  if (error instanceof Refusal && error.status === 401) queries.setQueryData(SESSION_QUERY, null);
}

askAnewOnReturn();

createRoot(document.getElementById('root') as HTMLElement).render(
  <QueryClientProvider client={queries}>
    <WordsProvider catalogue={STAFF_WORDS}>
      <Router base="/can-bo">
        <SessionGate>
          <Pages />
        </SessionGate>
      </Router>
    </WordsProvider>
  </QueryClientProvider>,
);
