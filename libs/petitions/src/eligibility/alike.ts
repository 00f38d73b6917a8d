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
  /** Elsewhere, or not for this reader: only counted, and of how many the sender is known to be the same. */
  readonly elsewhere: number;
  readonly elsewhereBySender: number;
}

type Seen = Omit<AlikeLetter, 'sameSender'> & { readonly search: string };
/** Behind a wall there is no row to join: only that there is such a letter. */
type Candidate = { readonly nearly: boolean } & (Seen | { readonly id: null });

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
    const alike = candidates.flatMap((other) => (other.id !== null && isAlike(other.search) ? [other] : []));
    const behindWalls = candidates.filter((other) => other.id === null && other.nearly).length;
    const bySender = await this.vault.sameSender(
      id,
      alike.map((other) => other.id),
    );
    const letters = alike.map(({ id: other, trackingCode, state, ownerUnit: unit }) => {
      return { id: other, trackingCode, state, ownerUnit: unit, sameSender: bySender.has(other) };
    });
    const isSeen = (other: AlikeLetter) => near && other.ownerUnit === ownerUnit;
    const beyond = letters.filter((other) => !isSeen(other));
    return {
      seen: letters.filter(isSeen),
      elsewhere: beyond.length + behindWalls,
      elsewhereBySender: beyond.filter(({ sameSender }) => sameSender).length,
    };
  }
}
