import type { SubmitPetition } from '@libs/contracts';
import type { Canary } from './forms';

/** Who sends what, each by the bird that its words are known by. No letter of this country says them. */
const BIRDS = {
  declared: 'Bìm Bịp',
  suspected: 'Chìa Vôi',
  secret: 'Chèo Bẻo',
  meeting: 'Cuốc Lủi',
  further: 'Gõ Kiến',
} as const;

export type CaseName = keyof typeof BIRDS;
export const CASE_NAMES = Object.keys(BIRDS) as CaseName[];

/** What tells who somebody is. */
const IDENTITY = { name: 'Đĩnh Đạc', address: 'Khuất Nẻo', relatives: 'Đàn Con' } as const;
/** What a sender wrote of the matter. */
const LETTER = { title: 'Đầu Đề', text: 'Kể Lể', place: 'Sau Đình', topic: 'Bàn Bạc', with: 'Ông Chủ Tọa' } as const;
/**
 * What was written in steps, by officers and by the sender; `inner` in those that are not the sender's to read, `danger` in
 * those of protection: people write there whom they fear for.
 */
const STEPS = {
  reason: 'Vì Lẽ',
  text: 'Ghi Rằng',
  body: 'Cơ Quan',
  inner: 'Nội Bộ',
  danger: 'Mối Nguy',
  paper: 'Trong Thư',
  asking: 'Xin Mở',
  reply: 'Thưa Lại',
} as const;

/** What the sender of the denunciation sent along: how a document is called, what is in it, and what a photograph knows. */
const FILE = { name: 'Tên Tệp', words: 'Trong Tệp', artist: 'Ống Kính' } as const;

type Thing = keyof typeof IDENTITY | 'phone' | 'email';

/** A planted name, address or relative. */
export function identityOf(name: CaseName, thing: Thing): string {
  const number = CASE_NAMES.indexOf(name);
  if (thing === 'phone') return `0${phoneOf(number)}`;
  if (thing === 'email') return `canary.${number}.dinhdac@chim.example`;
  return `${BIRDS[name]} ${IDENTITY[thing]}`;
}

export const written = (name: CaseName, part: keyof typeof LETTER) => `${BIRDS[name]} ${LETTER[part]}`;
export const inStep = (name: CaseName, part: keyof typeof STEPS) => `${BIRDS[name]} ${STEPS[part]}`;

export const inFile = (part: keyof typeof FILE) => `${BIRDS.declared} ${FILE[part]}`;

const phoneOf = (number: number) => `9997123${number}5`;

const IN_FILES: readonly Canary[] = keysOf(FILE).map((part) => ({ id: `declared:file:${part}`, value: inFile(part) }));

const IN_CASES: readonly Canary[] = CASE_NAMES.flatMap((name, number) => {
  const things: Thing[] = ['name', 'phone', 'email', 'address', 'relatives'];
  const identity = things.map((thing) => ({ id: `${name}:identity:${thing}`, value: identityOf(name, thing) }));
  // However it is written, with +84 or with 0: these digits stay.
  const phone = { id: `${name}:identity:phone`, value: phoneOf(number) };
  const letter = keysOf(LETTER).map((part) => ({ id: `${name}:letter:${part}`, value: written(name, part) }));
  const steps = keysOf(STEPS).map((part) => ({ id: `${name}:steps:${part}`, value: inStep(name, part) }));
  return [...identity, phone, ...letter, ...steps];
});

/** Every value that was planted, as `case:identity:field`, `case:letter:field`, `case:steps:field` or `declared:file:part`. */
export const CANARIES: readonly Canary[] = [...IN_CASES, ...IN_FILES];

const WORDS: Record<CaseName, string> = {
  declared: 'Cán bộ địa chính phường Kinh Bắc nhận tiền của dân để làm sổ.',
  suspected: 'Cán bộ địa chính nhận hối lộ, ăn chặn tiền của dân, đề nghị xử lý nghiêm.',
  secret: 'Đèn đường đầu ngõ hỏng đã hai tuần.',
  meeting: 'Xin được đối thoại về việc thu tiền vệ sinh.',
  further: 'Tôi tố cáo tiếp việc lãnh đạo phường Kinh Bắc nhận tiền, giải quyết trước không đúng.',
};
const TYPES: Partial<Record<CaseName, SubmitPetition['type']>> = {
  declared: 'to_cao',
  secret: 'phan_anh',
  further: 'to_cao',
};

/** The letter of a case as its sender's form sends it; the meeting is a request for dialogue. */
export function letterOf(name: CaseName): Record<string, unknown> {
  const type = TYPES[name];
  return {
    ...(type && { type }),
    ...(name === 'meeting' && { topic: written(name, 'topic'), with: written(name, 'with') }),
    title: written(name, 'title'),
    text: `${WORDS[name]} ${written(name, 'text')}.`,
    wardName: 'Kinh Bắc',
    addressText: written(name, 'place'),
    confidential: name === 'secret' || name === 'meeting',
    submitter: {
      name: identityOf(name, 'name'),
      phone: identityOf(name, 'phone'),
      email: identityOf(name, 'email'),
      address: identityOf(name, 'address'),
    },
  };
}

function keysOf<Key extends string>(record: Readonly<Record<Key, string>>): Key[] {
  return Object.keys(record) as Key[];
}
