import { type CaseFile, type ClockRow, type TimelineEvent } from '@libs/casework';
import type { CaseDetail, SubmitterFields } from '@libs/contracts';
import type { Directory, OrganisationSnapshot } from '@libs/organisation';
import { type Day, dayOf, type StepField, type StepRow, WORDS_OF_WHO_WORKS_WITH_IT } from '@libs/rules';
import { headlineOf, type Petition } from '../content/petition-content';
import { outcomeOf, protectionOf } from '../content/told';
import type { RoutingReceiptEntity } from '../entities/routing-receipt.entity';
import { offered } from '../tracking/track-of';
import { explained } from './explained';
import { itemOf } from './item-of';

interface Shown {
  readonly file: CaseFile;
  readonly petition: Petition;
  readonly receipt: RoutingReceiptEntity | null;
  readonly clocks: readonly ClockRow[];
  readonly timeline: readonly TimelineEvent[];
  readonly matter: CaseDetail['matter'];
  readonly submitter: SubmitterFields | null;
  /** Does the actor work with it? It may have only climbed to them. */
  readonly near: boolean;
  readonly steps: readonly StepRow[];
  readonly organisation: OrganisationSnapshot;
  readonly colleagues: (day: Day) => Promise<{ id: string; name: string }[]>;
  readonly now: Date;
}

/** One case as an officer sees it: what was sent, what is owed and why by then, what happened, what may be done. */
export async function detailOf(shown: Shown): Promise<CaseDetail> {
  const { file, petition, steps: rows, organisation, now } = shown;
  const { directory, calendar } = organisation;
  const day = dayOf(now);
  const asks = (field: StepField) => rows.some(({ needs, takes }) => needs.includes(field) || takes.includes(field));
  const colleagues = await shown.colleagues(day);
  const handlers = colleagues.filter(({ id }) => file.handlers.includes(id)).map(({ name }) => name);
  const running = file.closedAt ? [] : shown.clocks.filter(({ endedAt }) => endedAt === null);
  return {
    ...itemOf({ ...file, title: headlineOf(petition) }, running, directory.unit(file.ownerUnit), now),
    audience: file.audience,
    statedType: petition.statedType,
    subject: petition.subject,
    signedOn: file.signedOn,
    circumstances: file.circumstances,
    text: petition.text,
    place: petition.place,
    dialogue: petition.dialogue,
    submitter: shown.submitter,
    handler: handlers.length > 0 ? handlers.join(', ') : null,
    protection: shown.near ? protectionOf(shown.timeline) : null,
    steps: rows.map((row) => offered(row, file.kind)),
    deadlines: shown.clocks.map((clock) => explained(clock, calendar)),
    timeline: shown.timeline.map((event) => ({
      seq: event.seq,
      at: event.at.toISOString(),
      step: event.step,
      state: event.state,
      actor: event.actorName ?? event.actorRole,
      unit: directory.unit(event.unitId).name,
      outcome: outcomeOf(event),
      ...(shown.near || !WORDS_OF_WHO_WORKS_WITH_IT.includes(event.step) ? wordsOf(event) : UNSAID),
    })),
    routing: shown.receipt && routingOf(shown.receipt, directory),
    matter: shown.matter,
    wards: asks('unitId') ? committeesOn(directory, day, file) : [],
    colleagues: asks('accountId') || asks('fromAccountId') ? colleagues : [],
  };
}

const UNSAID = { text: null, reason: null };

function wordsOf({ words }: TimelineEvent): Pick<CaseDetail['timeline'][number], 'text' | 'reason'> {
  return { text: words.text ?? words.body ?? null, reason: words.reason ?? null };
}

/** The committees that a case may be placed in: from the desk any, else any other. */
function committeesOn(directory: Directory, day: Day, { state, ownerUnit }: CaseFile): { id: string; name: string }[] {
  return directory
    .unitsOn(day, 'peoples_committee')
    .filter(({ id }) => state === 'at_desk' || id !== ownerUnit)
    .map(({ id, name }) => ({ id, name }));
}

function routingOf(receipt: RoutingReceiptEntity, directory: Directory): CaseDetail['routing'] {
  const nameOf = (id: string) => directory.unit(id).name;
  return {
    rule: receipt.rule,
    reason: receipt.reason,
    ward: receipt.wardId && nameOf(receipt.wardId),
    evidence: receipt.evidence.map(({ kind, field, phrase, wards }) => ({
      kind,
      field,
      phrase,
      wards: wards.map(nameOf),
    })),
    candidates: receipt.candidates.map(nameOf),
  };
}
