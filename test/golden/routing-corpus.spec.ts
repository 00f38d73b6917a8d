import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideRoute, denunciationRoute, type RoutingInput } from '../../libs/petitions/src/routing';
import { suspectDenunciation } from '../../libs/rules/src/lexicon';
import { OWN_SUBMISSIONS } from './own-submissions';
import { referenceIndex, wardName } from './reference-index';

interface CorpusItem {
  id: string;
  title: string | null;
  text: string;
  stated: { wardName: string | null; khuPho: string | null; street: string | null };
  submitter: { addressText: string | null };
  expected: { type: string; successorWard: string | null };
}

const corpus: CorpusItem[] = JSON.parse(readFileSync(join(__dirname, '../corpus/petitions.json'), 'utf8'));
const index = referenceIndex();

/** The ward whose people would read the submission, or null: a desk, or a head above the wards. */
function reaches(input: RoutingInput): string | null {
  const { wardId } = decideRoute(input, index);
  const { suspected, aboutLeaders } = suspectDenunciation(`${input.title ?? ''}\n${input.text}`);
  const pastTheWard = suspected && denunciationRoute({ wardId, aboutLeaders }) === 'superior-head';
  return pastTheWard ? null : wardName(wardId);
}

const inputOf = ({ title, text, stated, submitter }: CorpusItem): RoutingInput => ({
  title,
  text,
  wardName: stated.wardName,
  neighbourhood: stated.khuPho,
  street: stated.street,
  submitterAddress: submitter.addressText,
});

const results = corpus.map((item) => ({
  id: item.id,
  expected: item.expected.successorWard,
  ward: reaches(inputOf(item)),
}));

describe('the corpus of 80 submissions', () => {
  it('reaches no wrong ward', () => {
    expect(results.filter(({ expected, ward }) => ward !== null && ward !== expected)).toEqual([]);
  });

  it('reaches the ward in at least 95 of 100 where a person could tell it', () => {
    const tellable = results.filter(({ expected }) => expected !== null);
    const reached = tellable.filter(({ expected, ward }) => ward === expected);
    expect(reached.length / tellable.length).toBeGreaterThanOrEqual(0.95);
  });

  it('leaves every other submission to a desk', () => {
    expect(results.filter(({ expected, ward }) => expected === null && ward !== null)).toEqual([]);
  });

  it('keeps every denunciation in it from a common queue', () => {
    const denunciations = corpus.filter(({ expected }) => expected.type === 'to_cao');
    const missed = denunciations.filter(({ title, text }) => !suspectDenunciation(`${title ?? ''}\n${text}`).suspected);
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});

describe('submissions of our own, in other words', () => {
  it.each(OWN_SUBMISSIONS.map(({ what, input, ward }) => [what, ward ?? 'desk', input] as const))(
    '%s: %s',
    (_, ward, input) => {
      expect(reaches(input) ?? 'desk').toBe(ward);
    },
  );
});
