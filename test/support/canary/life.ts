import { DeadlineSweep } from '@libs/casework';
import type { CaseAttachmentList, CaseDetail, Opening, RedactionProposal } from '@libs/contracts';
import { LadderService } from '@libs/supervision';
import { Openings } from '@libs/vault';
import { drawing } from '../../files/samples';
import { Actors } from './actors';
import type { AnsweredOutput } from './answers';
import { identityOf, inStep, written } from './canaries';
import type { House } from './house';
import { PASSPHRASE, type SentCases } from './submissions';

export const HEAD = 'kinh-bac.leader';
export const OFFICER = 'kinh-bac.officer';
export const SUPERIOR = 'province.head';

/** Moments of the denunciation at which everybody looks at everything. */
export type Moment = 'verifying' | 'opened' | 'overdue' | 'closed';

/** Leads the declared denunciation, over HTTP, from its arrival to its end. */
export class Life {
  private readonly actors: Actors;

  constructor(
    private readonly house: House,
    private readonly cases: SentCases,
    private readonly lookAround: (moment: Moment, answered: readonly AnsweredOutput[]) => Promise<void>,
  ) {
    this.actors = new Actors(house, cases);
  }

  async lead(): Promise<void> {
    await this.othersBegin();
    await this.intake();
    await this.protection();
    await this.verifier();
    await this.look('verifying');
    await this.acceptance();
    await this.standstill();
    await this.opening();
    await this.overdue();
    await this.ending();
    await this.further();
    await this.look('closed');
  }

  private readonly look = (moment: Moment) => this.lookAround(moment, this.actors.takeAnswers());
  private readonly why = { reason: inStep('declared', 'reason') };
  private readonly danger = { reason: inStep('declared', 'danger') };
  private readonly said = { text: inStep('declared', 'text') };
  private readonly innerWhy = { reason: inStep('declared', 'inner') };
  private readonly inner = { text: inStep('declared', 'inner') };
  private readonly head = (body: Record<string, unknown>) => this.actors.take(HEAD, this.cases.declared, body);
  private readonly officer = (body: Record<string, unknown>) => this.actors.take(OFFICER, this.cases.declared, body);
  private readonly on = (day: string) => this.house.clock.set(`${day}T09:00:00+07:00`);

  /** What else lies in the ward: a suspected denunciation, an answer asked for in secret. */
  private async othersBegin(): Promise<void> {
    const { suspected, secret } = this.cases;
    const reason = inStep('suspected', 'reason');
    await this.actors.take(HEAD, suspected, { step: 'classify', type: 'to_cao', reason });
    await this.actors.take(OFFICER, secret, { step: 'classify', type: 'phan_anh' });
    await this.actors.take(OFFICER, secret, { step: 'accept', text: inStep('secret', 'text') });
    await this.actors.take(OFFICER, secret, { step: 'ask', text: inStep('secret', 'text') });
    await this.actors.say(secret, { step: 'reply', text: inStep('secret', 'reply') });
    await this.actors.take(OFFICER, secret, { step: 'draft_letter', letterKind: 'receipt' });
    await this.actors.writeLetters(OFFICER, HEAD, secret);
  }

  private async intake(): Promise<void> {
    await this.head({ step: 'inform', ...this.said });
    await this.head({ step: 'record_signature', means: 'signed_paper', on: '2026-03-02', ...this.why });
    await this.head({ step: 'check_eligibility', finding: 'eligible', checks: [], ...this.innerWhy });
    await this.head({ step: 'extend_intake', ...this.innerWhy });
  }

  /** Asked for by the sender, for relatives too; then on paper, of another body, and granted. */
  private async protection(): Promise<void> {
    const persons = identityOf('declared', 'relatives');
    await this.actors.say(this.cases.declared, { step: 'request_protection', persons, ...this.danger });
    const onPaper = { means: 'written_request', on: '2026-03-02' };
    await this.head({ step: 'record_protection_request', ...onPaper, persons, ...this.danger });
    await this.head({ step: 'refer_protection', body: inStep('declared', 'danger'), ...this.danger });
    const text = inStep('declared', 'danger');
    await this.head({ step: 'decide_protection', outcome: 'protection_granted', ...this.danger, text });
  }

  /** The copy loses what the sender told; an officer of the ward verifies by it. */
  private async verifier(): Promise<void> {
    const path = `/api/v1/cases/${this.cases.declared.id}`;
    const { text } = await this.actors.read<RedactionProposal>(HEAD, `${path}/redactions/proposal`);
    const marks = (['title', 'text', 'place'] as const).flatMap((part) => {
      const words = written('declared', part);
      const from = text.indexOf(words);
      return from === -1 ? [] : [{ from, to: from + words.length }];
    });
    await this.actors.post(HEAD, `${path}/redactions`, { marks });
    await this.redactFiles(`${path}/attachments`);
    await this.head({ step: 'name_verifier', accountId: await this.colleague() });
  }

  /** The photograph is painted; in place of the document the officer brings a picture of it. */
  private async redactFiles(path: string): Promise<void> {
    const { items } = await this.actors.read<CaseAttachmentList>(HEAD, path);
    const areas = [{ x: 0, y: 0, width: 1, height: 0.5 }];
    for (const { id, type } of items) {
      if (type === 'image/jpeg') await this.actors.post(HEAD, `${path}/${id}/redactions`, { areas });
      else await this.actors.bring(HEAD, `${path}/${id}/redactions`, await drawing('png'));
    }
  }

  private async acceptance(): Promise<void> {
    await this.head({ step: 'accept', ...this.said });
    await this.head({ step: 'assign', accountId: await this.colleague() });
    await this.officer({ step: 'verify', ...this.inner });
    await this.actors.writeLetters(OFFICER, HEAD, this.cases.declared);
  }

  private async colleague(): Promise<string | undefined> {
    const { colleagues } = await this.actors.read<CaseDetail>(HEAD, `/api/v1/cases/${this.cases.declared.id}`);
    return colleagues.find(({ name }) => name.startsWith('Cán bộ'))?.id;
  }

  private async standstill(): Promise<void> {
    this.on('2026-03-09');
    await this.head({ step: 'extend', days: 30, criteria: ['several_places'], ...this.why });
    await this.head({ step: 'suspend', ground: 'expertise_awaited', ...this.why });
    this.on('2026-03-16');
    await this.head({ step: 'resume', ...this.why });
    await this.actors.say(this.cases.declared, { step: 'withdraw', ...this.why });
    await this.officer({ step: 'withdraw_part', means: 'minutes', ...this.said });
    await this.head({ step: 'continue_after_withdrawal', ground: 'threat_or_bribe', ...this.why });
    await this.actors.writeLetters(OFFICER, HEAD, this.cases.declared);
  }

  /** Asked for and refused, asked for again and read, and over after a day. */
  private async opening(): Promise<void> {
    const openings = `/api/v1/cases/${this.cases.declared.id}/identity-openings`;
    const decide = async (how: string, body: unknown) => {
      const { id } = await this.actors.post<Opening>(HEAD, openings, { reason: inStep('declared', 'asking') });
      await this.actors.post('custodian.first', `/api/v1/identity-openings/${id}/${how}`, body);
    };
    await decide('refusal', this.innerWhy);
    await decide('consent', { passphrase: PASSPHRASE });
    await this.actors.post(HEAD, openings, { reason: inStep('declared', 'asking') });
    await this.sweep();
    await this.look('opened');
    this.on('2026-03-17');
    await this.house.working.app.get(Openings).endDue();
  }

  /** What is late is found, and climbs: the worker does so by itself every minute, whatever day the test has come to. */
  private async sweep(): Promise<void> {
    await this.house.working.app.get(DeadlineSweep).run();
    await this.house.working.app.get(LadderService).sweep();
    await this.house.working.settled();
  }

  /** Everything is late by now, and has climbed as far as it can. */
  private async overdue(): Promise<void> {
    for (const day of ['2026-06-15', '2026-06-16', '2026-06-30', '2026-07-15']) {
      this.on(day);
      await this.sweep();
    }
    await this.actors.take(SUPERIOR, this.cases.declared, { step: 'urge', ...this.inner });
    await this.look('overdue');
  }

  private async ending(): Promise<void> {
    await this.head({ step: 'end_protection', ground: 'danger_gone', ...this.danger });
    await this.head({ step: 'conclude', outcome: 'dung', ...this.inner });
    await this.head({ step: 'act_on_conclusion', ...this.inner });
    await this.officer({ step: 'report_handling', ...this.inner });
    await this.officer({ step: 'deliver', on: '2026-07-15' });
    await this.officer({ step: 'publish', means: 'noticeboard', on: '2026-07-15' });
    this.on('2026-08-10');
    const { state } = await this.officer({ step: 'close' });
    if (state !== 'closed') throw new Error(`the denunciation ended ${state}`);
  }

  private async further(): Promise<void> {
    const take = (body: Record<string, unknown>) => this.actors.take(SUPERIOR, this.cases.further, body);
    const why = { reason: inStep('further', 'reason') };
    const inner = inStep('further', 'inner');
    await take({ step: 'classify', type: 'to_cao_tiep', ...why });
    await take({ step: 'record_signature', means: 'signed_paper', on: '2026-08-10' });
    await take({ step: 'check_eligibility', finding: 'eligible', reason: inner });
    await take({ step: 'find_overdue', reason: inner });
    await take({ step: 'request_report', body: inStep('further', 'body'), text: inner });
    await take({ step: 'receive_report', text: inner });
    await take({ step: 'uphold', ...why });
  }
}
