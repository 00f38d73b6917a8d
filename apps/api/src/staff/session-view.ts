import type { Session } from '@libs/contracts';
import type { LiveSession } from '@libs/identity';
import { OrganisationService } from '@libs/organisation';
import { Injectable } from '@nestjs/common';

/** A session as its owner sees it: who it is, what they hold and where, and what stands before their work. */
@Injectable()
export class SessionView {
  constructor(private readonly organisation: OrganisationService) {}

  of({ actor: { username, displayName, assignments }, owes }: LiveSession): Session {
    const { directory } = this.organisation.current();
    return {
      username,
      displayName,
      assignments: assignments.map(({ role, unitId }) => ({
        role,
        unit: { id: unitId, name: directory.unit(unitId).name },
      })),
      owes,
    };
  }
}
