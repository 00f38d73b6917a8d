import { Clock, SETTINGS, type Settings } from '@libs/platform';
import type { Day } from '@libs/rules';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditKeys } from './audit-key';
import { sealRoots } from './seal-roots';

/** Signs the daily roots. The worker alone has it, and so the key. */
@Injectable()
export class RootSealer {
  private readonly keys: AuditKeys | null;

  /** @throws Error in one sentence when the key cannot sign, or when a production has none */
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
    @Inject(SETTINGS) { auditKey, production }: Pick<Settings, 'auditKey' | 'production'>,
  ) {
    if (production && !auditKey) {
      throw new Error(
        'AUDIT_KEY is not set: it names the file of the key that signs the daily roots, made with "openssl genpkey -algorithm ed25519".',
      );
    }
    this.keys = auditKey ? AuditKeys.fromFile(auditKey) : null;
    if (this.keys?.maySign === false) throw new Error(`AUDIT_KEY: ${auditKey}: there is no private key in it.`);
  }

  /** Seals every day that is over and has no root; returns the days. Without a key, which only a trial may lack, none. */
  async sealDue(): Promise<Day[]> {
    return this.keys ? sealRoots(this.database, this.keys, this.clock.now()) : [];
  }
}
