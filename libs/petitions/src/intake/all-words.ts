import type { Petition } from '../content/petition-content';

/** Everything that was written freely: a denunciation or a danger may stand in any of it. */
export function allWordsOf({ title, text, dialogue }: Pick<Petition, 'title' | 'text' | 'dialogue'>): string {
  return [title, text, dialogue?.topic, dialogue?.with].filter(Boolean).join('\n');
}
