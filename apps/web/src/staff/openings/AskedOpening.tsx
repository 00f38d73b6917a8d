import { moment } from '../../ui/dates';
import { useWords } from '../words';
import type { Asked } from './asked';
import { Consent } from './Consent';
import { Refuse } from './Refuse';

interface Props {
  asked: Asked;
  hasKey: boolean;
  decided: (words: string) => void;
}

/** One request: who asks, why, and the two answers to it. */
export function AskedOpening({ asked, hasKey, decided }: Props) {
  const { askedOpenings: words } = useWords();
  return (
    <article className="opening">
      <h3>{words.from(asked.requesterName, moment(asked.requestedAt))}</h3>
      <p className="as-written">{asked.reason}</p>
      <p className="soft">
        {words.caseId}: {asked.caseId}
      </p>
      {asked.own && <p className="warning">{words.own}</p>}
      {!asked.own && !hasKey && <p className="warning">{words.needsKey}</p>}
      {!asked.own && hasKey && <Consent asked={asked} decided={decided} />}
      {!asked.own && <Refuse asked={asked} decided={decided} />}
    </article>
  );
}
