import type { CaseFile } from '@libs/casework';
import { VaultService } from '@libs/vault';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { BEGINS_OR_ENDS_ALIKE } from './alike.queries';
import { likenessTo } from './likeness';

/** A letter in the same or nearly the same words as another. */
export interface AlikeLetter extends Pick<CaseFile, 'id' | 'trackingCode' | 'state' | 'ownerUnit'> {
  readonly sameSender: boolean;
}

export interface AlikeReader {
  /** Works with the case: sees what else lies in its unit. */
  readonly near: boolean;
  /** Heads the unit: sees there also what is for a head alone. */
  readonly heads: boolean;
}

export interface Alike {
  readonly seen: readonly AlikeLetter[];
  /** Elsewhere, or not for this reader: only counted. */
  readonly elsewhere: readonly AlikeLetter[];
}

type Candidate = Omit<AlikeLetter, 'sameSender'> & { readonly search: string };

@Injectable()
export class LettersAlike {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly vault: VaultService,
  ) {}

  /** Letters alike to the folded words of a case, apart by what its reader may see. The 100 newest are compared at most. */
  async of({ id, ownerUnit }: CaseFile, search: string, { near, heads }: AlikeReader): Promise<Alike> {
    const candidates: Candidate[] = await this.database.query(BEGINS_OR_ENDS_ALIKE, [id, search, ownerUnit, heads]);
    const isAlike = likenessTo(search);
    const alike = candidates.filter((other) => isAlike(other.search));
    const bySender = await this.vault.sameSender(
      id,
      alike.map((other) => other.id),
    );
    const letters = alike.map(({ search: _, ...other }) => ({ ...other, sameSender: bySender.has(other.id) }));
    const isSeen = (other: AlikeLetter) => near && other.ownerUnit === ownerUnit;
    return { seen: letters.filter(isSeen), elsewhere: letters.filter((other) => !isSeen(other)) };
  }
}
