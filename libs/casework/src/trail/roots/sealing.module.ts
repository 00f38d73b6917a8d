import { Module } from '@nestjs/common';
import { RootSealer } from './root-sealer.service';

/** Apart from CaseworkModule: the process that answers the world does not read the signing key. */
@Module({ providers: [RootSealer], exports: [RootSealer] })
export class SealingModule {}
