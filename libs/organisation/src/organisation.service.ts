import { SETTINGS, type Settings } from '@libs/platform';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit, Optional } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReferenceNotLoadedError } from './organisation.errors';
import { type OrganisationSnapshot, readSnapshot, readVersion } from './snapshot';

const REFRESH_MS = 60_000;

/** Keeps the organisation in memory: small, read at every request, and changed a few times a year. */
@Injectable()
export class OrganisationService implements OnModuleInit, OnModuleDestroy {
  private snapshot: OrganisationSnapshot | null = null;
  private refreshing: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    @Optional() @Inject(SETTINGS) private readonly settings?: Settings,
  ) {}

  /** @throws ReferenceNotLoadedError: no process serves without its units. */
  async onModuleInit(): Promise<void> {
    this.snapshot = await this.read();
    // Every process for itself: an import or a notice reaches each within a minute, however many there are.
    this.refreshing = setInterval(() => void this.refresh().catch(() => false), REFRESH_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.refreshing);
  }

  /** What was last read. Keep the answer for the whole of one decision, so that it sees one state. */
  current(): OrganisationSnapshot {
    if (!this.snapshot) throw new ReferenceNotLoadedError();
    return this.snapshot;
  }

  /** Reads again if the stored data changed since, here or in another process. @returns whether it had changed */
  async refresh(): Promise<boolean> {
    const version = this.versionOf(await readVersion(this.dataSource.manager));
    if (version === this.snapshot?.version) return false;
    this.snapshot = await this.read();
    return true;
  }

  private async read(): Promise<OrganisationSnapshot> {
    const { version, calendar, ...read } = await readSnapshot(this.dataSource.manager);
    const asSet = this.settings?.rollPeriods === false ? { ...calendar, rolls: false } : calendar;
    return { ...read, version: this.versionOf(version), calendar: asSet };
  }

  /** How periods end is part of the calendar: a service that starts with the other setting counts its dates again. */
  private versionOf(stored: string): string {
    return this.settings?.rollPeriods === false ? `${stored} rolls:off` : stored;
  }
}
