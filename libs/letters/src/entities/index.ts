import { LetterEntity } from './letter.entity';
import { LetterNumberEntity } from './letter-number.entity';

export const lettersEntities = [LetterEntity, LetterNumberEntity];
