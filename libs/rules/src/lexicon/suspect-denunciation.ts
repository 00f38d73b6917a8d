import { DENUNCIATION_SIGNS, WARD_LEADER_SIGNS } from './denunciation-signs';
import { SignReader } from './signs';
import { type Words, wordsOf } from './words';

export interface Suspicion {
  readonly suspected: boolean;
  /** Ids of the rows of the lexicon that spoke, for the receipt; never words of the letter. */
  readonly signs: readonly string[];
  /** The denounced may be a ward's chair, vice chair or Party secretary: the letter must go past that ward. */
  readonly aboutLeaders: boolean;
}

const denunciation = new SignReader(DENUNCIATION_SIGNS);
const leaders = new SignReader(WARD_LEADER_SIGNS);

/**
 * Whether a letter, whatever it calls itself, may be a denunciation (classification looks at content, not at the title:
 * TT 05/2021). `declared` is true when the sender chose that type: then the words are asked only about leaders.
 * Takes the text, or its words when they have been read already.
 */
export function suspectDenunciation(text: string | Words, declared = false): Suspicion {
  const words = typeof text === 'string' ? wordsOf(text) : text;
  const signs = denunciation.read(words);
  const suspected = declared || signs.length > 0;
  const leaderSigns = suspected ? leaders.read(words) : [];
  return { suspected, signs: [...signs, ...leaderSigns], aboutLeaders: leaderSigns.length > 0 };
}
