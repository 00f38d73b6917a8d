import { CaseKey, CaseKeys } from '@libs/casework';
import { Injectable } from '@nestjs/common';

/** Encrypts nothing that comes in and keeps no key; what was encrypted before opens as ever. */
@Injectable()
export class PlainCaseKeys extends CaseKeys {
  override draw(caseId: string): CaseKey {
    return new PlainCaseKey(caseId, NO_KEY);
  }

  override async keep(): Promise<void> {}
}

const NO_KEY = Buffer.alloc(0);

class PlainCaseKey extends CaseKey {
  override sealBytes(_field: string, bytes: Buffer): Buffer {
    return bytes;
  }
}
