export * from './danger-to-life';
export { type PhraseMatch, PhraseTrie } from './phrase-trie';
export { listed } from './signs';
export * from './suspect-denunciation';
export { canStandFor, type Word, type Words, wordsOf } from './words';
