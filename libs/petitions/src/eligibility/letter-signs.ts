import { type LetterSigns, suspectDenunciation } from '@libs/rules';
import type { Petition } from '../content/petition-content';
import { allWordsOf } from '../intake/all-words';
import { foldForSearch } from '../intake/submission';
import { addresseesOf } from './addressees-of';
import { daysTold } from './days-told';
import { languageOf } from './language-of';

const NUMBERS = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const COUNT = String.raw`(\d{1,4}|${NUMBERS.join('|')})`;
const PEOPLE = String.raw`(?:ho|nguoi|cong dan)\b`;
const GROUPS = [
  new RegExp(
    `(?:chung toi|tap the|ba con|thay mat|dai dien)[ ,:]+(?:(?:gom|gom co|la|cho|tong cong|tat ca|hon|khoang|tren)[ ,:]+){0,3}${COUNT} ${PEOPLE}`,
    'g',
  ),
  new RegExp(String.raw`${COUNT} ${PEOPLE}(?: \S{1,20}){0,3}? (?:cung ky|dong ky|ky ten)`, 'g'),
];
const CONTENTS = /(?:noi dung|viec|van de) thu (nhat|hai|ba|tu|nam|\d)\b/g;
const FOR_ANOTHER = /\b(?:uy quyen|thay mat)\b/;

type Sent = Pick<Petition, 'title' | 'text' | 'dialogue'>;

/** What the words of a letter show on their face; nothing is concluded from what they do not say. */
export function letterSigns(sent: Sent): LetterSigns {
  const words = allWordsOf(sent);
  const folded = foldForSearch(words).replace(/[^\S\n]+/g, ' ');
  return {
    language: languageOf(words),
    addressees: addresseesOf(sent.text),
    contents: new Set([...folded.matchAll(CONTENTS)].map(([, which]) => which)).size,
    group: groupOf(sent.dialogue, folded),
    forAnother: FOR_ANOTHER.test(folded),
    ...daysTold(folded),
    aboutLeaders: suspectDenunciation(words, true).aboutLeaders,
  };
}

function groupOf(dialogue: Sent['dialogue'], folded: string): LetterSigns['group'] {
  if (dialogue?.groupSize) return { count: dialogue.groupSize, from: 'stated' };
  const counts = GROUPS.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map(([, written = '']) => numberOf(written)),
  );
  return counts.length > 0 ? { count: Math.max(...counts), from: 'words' } : null;
}

function numberOf(written: string): number {
  const spelt = NUMBERS.indexOf(written);
  return spelt === -1 ? Number(written) : spelt + 1;
}
