import type { ReadList, ReadsQuery, RootList, RootsQuery } from '@libs/contracts';
import { InvalidInput } from '@libs/platform';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { ProtectedRead } from './reads/protected-read';
import { READS_OF } from './reads/reads.queries';
import { readRoots } from './roots/read-roots';
import { ROOTS_BEFORE } from './roots/roots.queries';

type PlacedRead = ProtectedRead & {
  readonly batch: number;
  readonly place: number;
  readonly username: string | null;
  readonly name: string | null;
};

/** What auditors read: who was shown what, and the signed roots. */
@Injectable()
export class TrailReader {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** Of a case, of an account, or of both, latest first. @throws InvalidInput for an `after` that no page gave out */
  async reads({ caseId, accountId, username, after, limit }: ReadsQuery): Promise<ReadList> {
    const values = [caseId ?? null, accountId ?? null, username ?? null, ...placeAfter(after), limit + 1];
    const rows: PlacedRead[] = await this.database.query(READS_OF, values);
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      items: page.map((read) => ({
        at: read.at.toISOString(),
        accountId: read.accountId,
        account: read.username === null ? null : { username: read.username, name: read.name ?? read.username },
        caseId: read.caseId,
        thing: read.thing,
      })),
      next: last ? `${last.batch}.${last.place}` : null,
    };
  }

  /** Latest first; `after` is a day. */
  async roots({ after, limit }: RootsQuery): Promise<RootList> {
    const roots = await readRoots(this.database, ROOTS_BEFORE, [after ?? null, limit + 1]);
    const page = roots.slice(0, limit);
    return { items: page, next: roots.length > limit ? (page.at(-1)?.day ?? null) : null };
  }
}

function placeAfter(after: string | undefined): [number, number] | [null, null] {
  if (after === undefined) return [null, null];
  const [, batch, place] = /^(\d{1,9})\.(\d{1,9})$/.exec(after) ?? [];
  if (!batch || !place) throw new InvalidInput([{ field: 'after', code: 'invalid' }]);
  return [Number(batch), Number(place)];
}
