import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Fields } from './templates/fields';

/** What the sender said of themselves and of the matter; nothing of a sealed sender. */
export type CitizenFields = Pick<Fields, 'citizenName' | 'citizenAddress' | 'matter'>;

/** Reads it in the step's own transaction. */
export type CitizenSource = (caseId: string, manager: EntityManager) => Promise<CitizenFields>;

/** Whether words may tell who somebody is: by what they look like, and by the sender's own where those are known. */
export type NameFinder = (caseId: string, words: string, manager: EntityManager) => Promise<boolean>;

/** Where letters ask who they are written to: a lib of a higher tier, which knows, registers itself here while it is built. */
@Injectable()
export class LetterFacts implements OnApplicationBootstrap {
  private source: CitizenSource | undefined;
  private finder: NameFinder | undefined;

  from(source: CitizenSource, finder: NameFinder): void {
    this.source = source;
    this.finder = finder;
  }

  onApplicationBootstrap(): void {
    if (!this.source || !this.finder) throw new Error('nobody tells letters who they are written to');
  }

  async of(caseId: string, manager: EntityManager): Promise<CitizenFields> {
    return (await this.source?.(caseId, manager)) ?? {};
  }

  async namesSomebody(caseId: string, words: string, manager: EntityManager): Promise<boolean> {
    return (await this.finder?.(caseId, words, manager)) ?? true;
  }
}
