import { type EffectName, faultsOf, type GuardName, type StepRow, WORKFLOWS } from '@libs/rules';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Draft } from './change/draft';

export interface StepContext {
  readonly manager: EntityManager;
  readonly draft: Draft;
  readonly row: StepRow;
}

/** Says whether a step may go on; false refuses it under the guard's name. */
export type Guard = (context: StepContext) => boolean | Promise<boolean>;

/** Does, in the step's own transaction, what a lib of a higher tier adds to it. */
export type Effect = (context: StepContext) => void | Promise<void>;

/** Where the tables' names meet code: every lib registers its guards and effects here while it is built. */
@Injectable()
export class StepRegistry implements OnApplicationBootstrap {
  private readonly guards = new Map<GuardName, Guard>();
  private readonly effects = new Map<EffectName, Effect>();

  guard(name: GuardName, guard: Guard): void {
    this.guards.set(name, guard);
  }

  effect(name: EffectName, effect: Effect): void {
    this.effects.set(name, effect);
  }

  /** Refuses to start on a table with an unreachable state, a dead end, or a name nobody registered. */
  onApplicationBootstrap(): void {
    const registered = { guards: new Set<string>(this.guards.keys()), effects: new Set<string>(this.effects.keys()) };
    const faults = Object.values(WORKFLOWS).flatMap((workflow) => faultsOf(workflow, registered));
    if (faults.length > 0) throw new Error(faults.join('; '));
  }

  /** The name of the first guard that says no, or undefined. */
  async refusedBy(names: readonly GuardName[], context: StepContext): Promise<GuardName | undefined> {
    for (const name of names) {
      if (!(await this.guards.get(name)?.(context))) return name;
    }
    return undefined;
  }

  async perform(names: readonly EffectName[], context: StepContext): Promise<void> {
    for (const name of names) await this.effects.get(name)?.(context);
  }
}
