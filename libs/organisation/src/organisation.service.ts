import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReferenceNotLoadedError } from './organisation.errors';
import { type OrganisationSnapshot, readSnapshot, readVersion } from './snapshot';

/** Keeps the organisation in memory: small, read at every request, and changed a few times a year. */
@Injectable()
export class OrganisationService implements OnModuleInit {
  private snapshot: OrganisationSnapshot | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /** @throws ReferenceNotLoadedError: no process serves without its units. */
  async onModuleInit(): Promise<void> {
    this.snapshot = await readSnapshot(this.dataSource.manager);
  }

  /** What was last read. Keep the answer for the whole of one decision, so that it sees one state. */
  current(): OrganisationSnapshot {
    if (!this.snapshot) throw new ReferenceNotLoadedError();
    return this.snapshot;
  }

  /** Reads again if the stored data changed since, here or in another process. @returns whether it had changed */
  async refresh(): Promise<boolean> {
    const version = await readVersion(this.dataSource.manager);
    if (version === this.snapshot?.version) return false;
    this.snapshot = await readSnapshot(this.dataSource.manager);
    return true;
  }
}
