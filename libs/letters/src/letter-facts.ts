import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Fields } from './templates/fields';

/** What the sender said of themselves and of the matter; nothing of a sealed sender. */
export type CitizenFields = Pick<Fields, 'citizenName' | 'citizenAddress' | 'matter'>;

/** Reads it in the step's own transaction. */
export type CitizenSource = (caseId: string, manager: EntityManager) => Promise<CitizenFields>;

/** Where letters ask who they are written to: a lib of a higher tier, which knows, registers itself here while it is built. */
@Injectable()
export class LetterFacts implements OnApplicationBootstrap {
  private source: CitizenSource | undefined;

  from(source: CitizenSource): void {
    this.source = source;
  }

  onApplicationBootstrap(): void {
    if (!this.source) throw new Error('nobody tells letters who they are written to');
  }

  async of(caseId: string, manager: EntityManager): Promise<CitizenFields> {
    return (await this.source?.(caseId, manager)) ?? {};
  }
}
