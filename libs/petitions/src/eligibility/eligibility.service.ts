import { type CaseFile, CaseReader, isSecret, ReadJournal, type TimelineEvent } from '@libs/casework';
import type { Eligibility } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { OrganisationService } from '@libs/organisation';
import { checklist, dayOf, FINDINGS, REACH } from '@libs/rules';
import { VaultService } from '@libs/vault';
import { Injectable } from '@nestjs/common';
import { Petitions } from '../content/petitions.service';
import { DeskService } from '../desk/desk.service';
import { allWordsOf } from '../intake/all-words';
import { foldForSearch } from '../intake/submission';
import { LettersAlike } from './alike';
import { eligibilityFacts } from './facts';

/** Fills in the checklist of a letter; the officer who goes through it decides, by the step `check_eligibility`. */
@Injectable()
export class EligibilityService {
  constructor(
    private readonly petitions: Petitions,
    private readonly desk: DeskService,
    private readonly cases: CaseReader,
    private readonly vault: VaultService,
    private readonly alike: LettersAlike,
    private readonly organisation: OrganisationService,
    private readonly journal: ReadJournal,
  ) {}

  /** @throws NotFound when the case is not there or not for this actor */
  async of(actor: StaffActor, caseId: string): Promise<Eligibility> {
    const { file, near } = await this.desk.see(actor, caseId);
    // It repeats what the officer wrote of the letter, and tells what stands in it.
    if (isSecret(file)) await this.journal.note(actor.accountId, caseId, ['denunciation']);
    const petition = await this.petitions.of(caseId);
    const [sender, alike, matter, timeline] = await Promise.all([
      this.vault.leftBySender(caseId),
      this.alike.of(file, foldForSearch(allWordsOf(petition)), { near, heads: heads(actor, file) }),
      near ? this.cases.matter(file) : [],
      this.cases.timeline(caseId),
    ]);
    const facts = eligibilityFacts({ file, petition, sender, alike, matter });
    const day = dayOf(file.receivedAt);
    return {
      day,
      lines: checklist(file.kind, facts, day, this.organisation.current().calendar),
      alike: alike.seen.map(({ id, trackingCode, state, sameSender }) => ({ id, trackingCode, state, sameSender })),
      alikeElsewhere: alike.elsewhere,
      found: lastFinding(timeline),
    };
  }
}

function heads({ assignments }: StaffActor, { ownerUnit }: CaseFile): boolean {
  return assignments.some(({ role, unitId }) => unitId === ownerUnit && REACH[role].isHead);
}

function lastFinding(timeline: readonly TimelineEvent[]): Eligibility['found'] {
  const last = timeline.findLast(({ step }) => step === 'check_eligibility');
  const finding = FINDINGS.find((known) => known === last?.data.fields?.finding);
  if (!last || !finding) return null;
  const { checks } = last.data.fields ?? {};
  return {
    finding,
    reason: last.words.reason ?? '',
    checks: Array.isArray(checks) ? [...checks] : [],
    at: last.at.toISOString(),
    by: last.actorName,
  };
}
