import { CaseworkModule } from '@libs/casework';
import { OrganisationModule } from '@libs/organisation';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { lettersEntities } from './entities';
import { LetterFacts } from './letter-facts';
import { LetterSteps } from './letter-steps';
import { LetterStore } from './letter-store';
import { LetterWriter } from './letter-writer';
import { LettersService } from './letters.service';
import { LetterTemplates } from './templates/letter-templates';
import { readTemplates } from './templates/read-templates';

/** Official letters, from the step that leaves them drafted to the one that gives them their number. */
@Module({
  imports: [TypeOrmModule.forFeature(lettersEntities), OrganisationModule, CaseworkModule],
  providers: [
    { provide: LetterTemplates, useFactory: readTemplates },
    LetterFacts,
    LetterStore,
    LetterWriter,
    LetterSteps,
    LettersService,
  ],
  exports: [LettersService, LetterFacts],
})
export class LettersModule {}
