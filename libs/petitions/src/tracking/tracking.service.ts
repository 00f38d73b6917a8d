import { type CaseFile, CaseReader, CaseworkService, CITIZEN, OfferedSteps } from '@libs/casework';
import type { TakeStep, Track } from '@libs/contracts';
import { OrganisationService } from '@libs/organisation';
import { Clock, NotFound, SETTINGS, type Settings } from '@libs/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Petitions } from '../content/petitions.service';
import { isTrackingSecret, readTrackingCode } from '../intake/tracking-code';
import { trackOf } from './track-of';

/** The citizen's side of a case: whoever shows its code and secret is its submitter. */
@Injectable()
export class TrackingService {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly organisation: OrganisationService,
    private readonly cases: CaseReader,
    private readonly casework: CaseworkService,
    private readonly steps: OfferedSteps,
    private readonly petitions: Petitions,
  ) {}

  /** @throws NotFound for an unknown code and for a wrong secret alike */
  async track(code: string, secret: string): Promise<Track> {
    return this.show(await this.find(code, secret));
  }

  /** Takes a citizen's step: answer a question, rate, reopen, withdraw. @throws NotFound, StepRefused */
  async takeStep(code: string, secret: string, { step, ...given }: TakeStep): Promise<Track> {
    const { id } = await this.find(code, secret);
    const { file } = await this.casework.apply({ caseId: id, step, given }, CITIZEN);
    return this.show(file);
  }

  /** @throws NotFound for an unknown code and for a wrong secret alike */
  async find(code: string, secret: string): Promise<CaseFile> {
    const trackingCode = readTrackingCode(code);
    const file = trackingCode ? await this.cases.fileByCode(trackingCode) : null;
    if (!file || !isTrackingSecret(this.settings.trackingKey, file.id, secret)) throw new NotFound('no such case');
    return file;
  }

  private async show(file: CaseFile): Promise<Track> {
    const [petition, clocks, timeline] = await Promise.all([
      this.petitions.of(file.id),
      this.cases.clocks([file.id]),
      this.cases.timeline(file.id),
    ]);
    const { directory, calendar } = this.organisation.current();
    const nameOf = (unitId: string) => directory.unit(unitId).name;
    const steps = await this.steps.of(file, clocks, CITIZEN);
    return trackOf({ file, petition, clocks, timeline, steps, nameOf, calendar, now: this.clock.now() });
  }
}
