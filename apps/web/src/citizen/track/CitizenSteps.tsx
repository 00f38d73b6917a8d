import type { OfferedStep, Track } from '@libs/contracts';
import { useState } from 'react';
import type { TrackingKey } from '../../api/tracking-key';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { wordFor } from '../../words/word-for';
import { useWords } from '../words';
import { CitizenStepForm } from './CitizenStepForm';

interface Props {
  kind: Track['kind'];
  offered: readonly OfferedStep[];
  trackingKey: TrackingKey;
  reload: () => Promise<void>;
}

/** What the citizen may do now: exactly what the service offers. */
export function CitizenSteps({ kind, offered: all, trackingKey, reload }: Props) {
  const { track, citizenSteps } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const offered = all.filter((each) => each.step !== 'attach');
  const step = offered.find((each) => each.step === chosen);
  if (offered.length === 0 && !done) return null;

  async function taken(): Promise<void> {
    setDone(true);
    setChosen(null);
    await reload();
  }

  return (
    <section className="sheet" aria-labelledby="your">
      <h2 id="your">{track.your}</h2>
      {done && <Notice>{track.thanks}</Notice>}
      <div className="row">
        {offered.map((each) => (
          <Button
            key={each.step}
            look={each.step === 'withdraw' ? 'danger' : 'plain'}
            aria-expanded={each.step === chosen}
            onPress={() => setChosen(each.step === chosen ? null : each.step)}
          >
            {wordFor(citizenSteps, each.step)}
          </Button>
        ))}
      </div>
      {step && <CitizenStepForm key={step.step} kind={kind} step={step} trackingKey={trackingKey} taken={taken} />}
    </section>
  );
}
