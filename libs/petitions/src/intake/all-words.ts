import type { PetitionEntity } from '../entities/petition.entity';

/** Everything that was written freely: a denunciation or a danger may stand in any of it. */
export function allWordsOf({ title, text, dialogue }: Pick<PetitionEntity, 'title' | 'text' | 'dialogue'>): string {
  return [title, text, dialogue?.topic, dialogue?.with].filter(Boolean).join('\n');
}
