import { DeadlineSweep } from '@libs/casework';
import type { JobName, Receipt } from '@libs/contracts';
import { DeskService, IntakeService, RoutingService, TrackingService } from '@libs/petitions';
import { Clock } from '@libs/platform';
import { dayOf } from '@libs/rules';
import { LadderService } from '@libs/supervision';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Cast } from './cast';
import { CASE_OF_CODE, WORK_OWED } from './demo.queries';
import type { Story, Turn } from './story';

/** Does what a story says by the same services as everybody, at whatever time the clock shows. */
@Injectable()
export class Storyteller {
  private readonly receipts = new Map<Story, Receipt>();

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly cast: Cast,
    private readonly intake: IntakeService,
    private readonly routing: RoutingService,
    private readonly tracking: TrackingService,
    private readonly desk: DeskService,
    private readonly deadlines: DeadlineSweep,
    private readonly ladder: LadderService,
  ) {}

  /** Sends the letter and has it routed. `number` tells it from every other. */
  async receive(story: Story, number: number): Promise<void> {
    const phone = `0900 000 ${String(number).padStart(3, '0')}`;
    const body = { ...story.letter, submitter: { name: story.from, phone } };
    const { request } = story;
    const receipt = await this.intake.submit(
      request ? { kind: 'dialogue_request', body: { ...body, ...request } } : { kind: 'petition', body },
      `demo letter ${number}`,
    );
    this.receipts.set(story, receipt);
    await this.doWhatIsOwed();
  }

  async take(story: Story, { by, take: said, handler, dated }: Turn): Promise<void> {
    const take = dated ? { ...said, on: dayOf(this.clock.now()) } : said;
    const receipt = this.receipts.get(story);
    if (!receipt) throw new Error('a step before its letter');
    const { trackingCode, secret } = receipt;
    if (by === 'citizen') {
      await this.tracking.takeStep(trackingCode, secret, take);
      return;
    }
    const [{ id }] = await this.database.query(CASE_OF_CODE, [trackingCode]);
    const named = handler && handler !== 'citizen' && this.cast.member(handler, story.ward).accountId;
    const step = named ? { ...take, accountId: named } : take;
    await this.desk.takeStep(this.cast.member(by, story.ward), id, undefined, step);
  }

  /** What the worker's clock does: breaches are found, and climb. */
  async sweep(): Promise<void> {
    await this.deadlines.run();
    await this.ladder.sweep();
    await this.doWhatIsOwed();
  }

  private async doWhatIsOwed(): Promise<void> {
    const owed: { outboxId: string; caseId: string; job: JobName }[] = await this.database.query(WORK_OWED, [
      this.clock.now(),
    ]);
    for (const { job, ...work } of owed) {
      if (job === 'route-petition') await this.routing.route(work);
      else if (job === 'climb-ladder') await this.ladder.climb(work);
      else throw new Error(`demo data does not do ${job}`);
    }
  }
}
