import { OrganisationService } from '@libs/organisation';
import { type CaseKind, dayOf, REACH, ROLES, type Role } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Draft, giveTo, wordsIn } from '../change/draft';
import { StepRegistry } from '../registry';
import { KEEPS_IDENTITIES, LEFT_IN_UNIT, WORKS_IN_UNIT } from '../standing.queries';

const OF_THE_SUPERIOR: readonly CaseKind[] = ['khieu_nai_lan_hai', 'to_cao_tiep'];
const HEADS = ROLES.filter((role) => REACH[role].isHead);

/** Which unit has a case, and who in it handles it. */
@Injectable()
export class PlacingSteps {
  constructor(
    private readonly organisation: OrganisationService,
    registry: StepRegistry,
  ) {
    registry.guard('classified', ({ draft }) => draft.file.kind !== 'chua_phan_loai');
    registry.guard('unit-takes-cases', ({ manager, draft }) => this.takesCases(manager, draft));
    registry.guard(
      'colleague',
      async ({ manager, draft }) =>
        !draft.file.recused.includes(wordsIn(draft.given, 'accountId') ?? '') && worksThere(manager, draft),
    );
    registry.guard('handles-it', ({ draft }) =>
      draft.file.handlers.includes(wordsIn(draft.given, 'fromAccountId') ?? ''),
    );
    registry.guard('recusal-of-oneself-or-below', ({ manager, draft }) => isOneselfOrBelow(manager, draft));
    registry.guard('somebody-remains', ({ manager, draft }) => this.somebodyRemains(manager, draft));
    registry.effect('casework.handOver', ({ draft }) => handOver(draft));
    registry.effect('casework.recuse', ({ manager, draft }) => this.recuse(manager, draft));
    registry.effect('casework.nameHandler', ({ draft }) => nameHandler(draft));
    registry.effect('casework.toDesk', ({ draft }) => this.toDesk(draft));
    registry.effect('casework.toHead', ({ draft }) => this.toHead(draft));
    registry.effect('casework.toSuperior', ({ draft }) => this.toSuperior(draft));
  }

  /** Of a case for a head alone the unit needs a head whom the matter does not concern. */
  private async takesCases(manager: EntityManager, draft: Draft): Promise<boolean> {
    const unitId = wordsIn(draft.given, 'unitId');
    const units = this.organisation.current().directory.unitsOn(dayOf(draft.now), 'peoples_committee');
    // A superior head who got a case from the desk may keep it; a case that lies in a queue only moves elsewhere.
    const moves = draft.file.state === 'at_desk' || unitId !== draft.file.ownerUnit;
    const rightly = !OF_THE_SUPERIOR.includes(draft.file.kind) || unitId === this.superior(draft);
    if (!moves || !rightly || !units.some(({ id }) => id === unitId)) return false;
    if (draft.file.audience === 'unit') return true;
    return this.isLed(manager, { ...draft, file: { ...draft.file, ownerUnit: unitId ?? '', state: 'triage' } });
  }

  /** What is for a head alone goes to the head above instead: a desk has none who might see it (LTC Đ.12(7)). */
  private toDesk(draft: Draft): void {
    const { directory } = this.organisation.current();
    const day = dayOf(draft.now);
    const forHead = draft.file.audience === 'head';
    giveTo(draft, (forHead ? directory.superiorPeoplesCommitteeOn(day) : directory.receptionDeskOn(day)).id);
  }

  /** What the desk finds to be a denunciation leaves it at once. */
  private toHead(draft: Draft): void {
    if (draft.file.audience !== 'head' || draft.file.state !== 'at_desk') return;
    giveTo(draft, this.organisation.current().directory.superiorPeoplesCommitteeOn(dayOf(draft.now)).id);
  }

  /** A second complaint and a further denunciation are never for the ward they are about (LKN Đ.21(2), LTC Đ.37). */
  private toSuperior(draft: Draft): void {
    const { kind, state } = draft.file;
    if (OF_THE_SUPERIOR.includes(kind) && state !== 'at_desk') giveTo(draft, this.superior(draft));
  }

  private superior(draft: Draft): string {
    return this.organisation.current().directory.superiorPeoplesCommitteeOn(dayOf(draft.now)).id;
  }

  /** Whom the matter concerns stands aside; a case that nobody is left to lead goes to the head above (LTC Đ.13). */
  private async recuse(manager: EntityManager, draft: Draft): Promise<void> {
    const accountId = wordsIn(draft.given, 'accountId') ?? '';
    const { recused, handlers } = draft.file;
    draft.file = {
      ...draft.file,
      recused: [...new Set([...recused, accountId])],
      handlers: handlers.filter((handler) => handler !== accountId),
    };
    if (!(await this.isLed(manager, draft))) giveTo(draft, this.superior(draft));
  }

  /** Above the superior there is nobody here: its only head names a colleague first. At the desk any colleague goes on. */
  private async somebodyRemains(manager: EntityManager, draft: Draft): Promise<boolean> {
    if (draft.file.ownerUnit !== this.superior(draft)) return true;
    const recused = [...draft.file.recused, wordsIn(draft.given, 'accountId') ?? ''];
    return this.isLed(manager, { ...draft, file: { ...draft.file, recused } });
  }

  private async isLed(manager: EntityManager, { file, now }: Draft): Promise<boolean> {
    const heads: readonly Role[] = file.state === 'at_desk' ? ['reception_officer'] : HEADS;
    const found: unknown[] = await manager.query(LEFT_IN_UNIT, [file.ownerUnit, dayOf(now), heads, file.recused]);
    return found.length > 0;
  }
}

/** An officer stands aside himself; a head may also name one of the unit, or a custodian, and nobody above. */
async function isOneselfOrBelow(manager: EntityManager, draft: Draft): Promise<boolean> {
  if (wordsIn(draft.given, 'accountId') === draft.actorId) return true;
  return REACH[draft.role].isHead && ((await worksThere(manager, draft)) || keepsIdentities(manager, draft));
}

async function keepsIdentities(manager: EntityManager, { given, now }: Draft): Promise<boolean> {
  const found: unknown[] = await manager.query(KEEPS_IDENTITIES, [given.accountId, dayOf(now)]);
  return found.length > 0;
}

async function worksThere(manager: EntityManager, { given, file, now }: Draft): Promise<boolean> {
  const found: unknown[] = await manager.query(WORKS_IN_UNIT, [given.accountId, file.ownerUnit, dayOf(now)]);
  return found.length > 0;
}

function handOver(draft: Draft): void {
  const [from, to] = [wordsIn(draft.given, 'fromAccountId'), wordsIn(draft.given, 'accountId') ?? ''];
  const left = draft.file.handlers.filter((handler) => handler !== from && handler !== to);
  draft.file = { ...draft.file, handlers: [...left, to] };
}

function nameHandler(draft: Draft): void {
  const accountId = wordsIn(draft.given, 'accountId') ?? '';
  if (draft.file.handlers.includes(accountId)) return;
  draft.file = { ...draft.file, handlers: [...draft.file.handlers, accountId] };
}
