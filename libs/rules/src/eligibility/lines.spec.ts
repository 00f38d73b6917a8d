import { addDays } from '../engine/civil-day';
import type { WorkCalendar } from '../engine/work-calendar';
import { CASE_KINDS, type CaseKind } from '../vocabulary';
import type { EligibilityFacts, LetterSigns } from './facts';
import type { EligibilityLine } from './line';
import { checklist, ELIGIBILITY_ROWS } from './lines';

const CALENDAR: WorkCalendar = { off: new Map(), worked: new Map(), completeYears: new Set([2026, 2027]) };
const DAY = '2026-11-18';

const SIGNS: LetterSigns = {
  language: 'vietnamese',
  addressees: 0,
  contents: 0,
  group: null,
  forAnother: false,
  learnedOn: null,
  decidedOn: null,
  aboutLeaders: false,
};

type Told = Partial<Omit<EligibilityFacts, 'signs'>> & { signs?: Partial<LetterSigns> };

/** A letter that says nothing unusual, with what the test tells of it. */
function facts({ signs, ...told }: Told = {}): EligibilityFacts {
  return {
    sender: { named: true, addressed: true, anonymous: false },
    signedOn: null,
    circumstances: [],
    alike: { bySender: 0, byOthers: 0 },
    earlier: { decided: 0, guided: 0, withdrawn: 0 },
    ...told,
    signs: { ...SIGNS, ...signs },
  };
}

function ask(line: EligibilityLine, told: Told = {}, kind: CaseKind = 'khieu_nai', day = DAY) {
  return checklist(kind, facts(told), day, CALENDAR).find((found) => found.line === line);
}

const group = (count: number, from: 'stated' | 'words' = 'words') => ({ signs: { group: { count, from } } });

describe('the table', () => {
  it.each(CASE_KINDS)('asks each thing of a %s once, under the law of any day', (kind) => {
    for (const day of ['2023-09-01', '2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01']) {
      const lines = checklist(kind, facts(), day, CALENDAR).map(({ line }) => line);
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines.length > 0).toBe(kind !== 'doi_thoai');
      // As many as the step that records them takes.
      expect(lines.length).toBeLessThanOrEqual(40);
    }
  });

  it('names the law of every line', () => {
    for (const { basis } of ELIGIBILITY_ROWS) expect(basis).toMatch(/^(Luật|NĐ|TT) /);
  });

  it.each(['khieu_nai', 'to_cao'] as const)('asks a %s for its form: date, name, address, signature', (kind) => {
    const lines = checklist(kind, facts(), DAY, CALENDAR).map(({ line }) => line);
    expect(lines).toEqual(expect.arrayContaining(['dated', 'sender_named', 'sender_address', 'signed']));
  });

  it('asks a phản ánh for no signature: a web form is enough', () => {
    expect(ask('signed', {}, 'phan_anh')).toBeUndefined();
  });

  it('asks only a khiếu nại for rights of one’s own, and only a tố cáo for an identifiable wrongdoer', () => {
    expect([ask('own_rights'), ask('own_rights', {}, 'to_cao')]).toEqual([expect.anything(), undefined]);
    expect([ask('identifiable'), ask('identifiable', {}, 'to_cao')]).toEqual([undefined, expect.anything()]);
  });

  it('leaves to the officer what only a reader can say', () => {
    expect(ask('own_rights')).toMatchObject({ answer: 'unclear', why: { code: 'to_be_read' } });
  });
});

describe('the form of a letter', () => {
  it.each<[string, EligibilityLine, Told, string, string]>([
    ['an online letter bears the day it was sent', 'dated', {}, 'yes', 'sent_online'],
    ['it is not signed', 'signed', {}, 'no', 'only_online_letter'],
    ['until the signed letter has come', 'signed', { signedOn: DAY }, 'yes', 'signed_on'],
    [
      'no name was left',
      'sender_named',
      { sender: { named: false, addressed: false, anonymous: false } },
      'no',
      'no_name',
    ],
    ['whether a name is true no form can tell', 'sender_genuine', {}, 'unclear', 'name_unchecked'],
    [
      'who asks to stay unnamed is anonymous',
      'sender_genuine',
      { sender: { named: true, addressed: true, anonymous: true } },
      'no',
      'anonymous',
    ],
    ['a letter in another script', 'in_vietnamese', { signs: { language: 'other' } }, 'no', 'other_script'],
    ['one that may be English', 'in_vietnamese', { signs: { language: 'unknown' } }, 'unclear', 'language_unknown'],
    ['two offices after Kính gửi', 'one_addressee', { signs: { addressees: 2 } }, 'no', 'addressees_named'],
    ['one office', 'one_addressee', { signs: { addressees: 1 } }, 'yes', 'addressees_named'],
    ['no such line', 'one_addressee', {}, 'unclear', 'no_addressee_line'],
    ['a second content', 'one_matter', { signs: { contents: 2 } }, 'unclear', 'contents_numbered'],
    ['the same sender, the same words', 'not_duplicate', { alike: { bySender: 1, byOthers: 3 } }, 'no', 'sent_before'],
    [
      'neighbours who copied one another',
      'not_duplicate',
      { alike: { bySender: 0, byOthers: 3 } },
      'unclear',
      'same_words',
    ],
    ['guided once already', 'not_guided', { earlier: { decided: 0, guided: 1, withdrawn: 0 } }, 'no', 'guided_before'],
    ['no linked letter was guided', 'not_guided', {}, 'unclear', 'none_linked'],
    ['decided already', 'not_resolved', { earlier: { decided: 1, guided: 0, withdrawn: 0 } }, 'no', 'decided_before'],
  ])('%s', (_what, line, told, answer, code) => {
    expect(ask(line, told)).toMatchObject({ answer, why: { code } });
  });

  it('a second complaint follows a first decision, which is no reason against it', () => {
    expect(ask('not_resolved', {}, 'khieu_nai_lan_hai')).toBeUndefined();
  });

  it('a denunciation that may concern a ward’s leaders makes the officer look at competence', () => {
    expect(ask('competent', { signs: { aboutLeaders: true } }, 'to_cao')).toMatchObject({
      answer: 'unclear',
      why: { code: 'may_concern_leaders' },
    });
  });
});

describe('a collective letter (LTCD Đ.29)', () => {
  it.each([
    [5, 2],
    [7, 2],
    [10, 2],
    [11, 5],
    [60, 5],
  ])('of %i names up to %i representatives', (count, most) => {
    expect(ask('representatives', group(count))).toMatchObject({
      answer: 'unclear',
      why: { code: 'group_of', count, most },
    });
  });

  it('of seven households without a mandate: none can have come with the online letter', () => {
    expect(ask('mandate', group(7))).toMatchObject({ answer: 'no', why: { code: 'only_online_letter' } });
  });

  it('once the signed letter is there, the officer sees whether all have signed', () => {
    expect(ask('mandate', { ...group(7), signedOn: DAY })).toMatchObject({
      answer: 'unclear',
      why: { code: 'mandate_unseen', count: 7 },
    });
  });

  it('four people need no representative; four households may be more people', () => {
    expect(ask('representatives', group(4, 'stated'))?.answer).toBe('yes');
    expect(ask('mandate', group(4, 'stated'))?.answer).toBe('yes');
    expect(ask('representatives', group(4, 'words'))?.answer).toBe('unclear');
  });

  it('nothing in a letter proves that one person wrote it', () => {
    expect(ask('representatives')).toMatchObject({ answer: 'unclear', why: { code: 'to_be_read' } });
  });
});

describe('a mandate to complain for another (NĐ 155/2026 Đ.3, Đ.21(2))', () => {
  const told = { signs: { forAnother: true } };

  it.each([
    ['2026-06-30', 'acts_lawfully_notarised', 'memory'],
    ['2026-12-31', 'acts_lawfully_notarised', 'primary-copy'],
    ['2027-01-01', 'acts_lawfully', 'primary-copy'],
  ])('received on %s the letter is asked: %s', (day, question, evidence) => {
    expect(ask('acts_lawfully', told, 'khieu_nai', day)).toMatchObject({ question, evidence, answer: 'no' });
  });

  it('is looked at with the signed letter', () => {
    expect(ask('acts_lawfully', { ...told, signedOn: DAY })?.answer).toBe('unclear');
  });
});

describe('the time to complain', () => {
  const learned = '2026-07-08';
  const onDay = (count: number, kind: CaseKind, told: Told = { signs: { learnedOn: learned } }) =>
    ask('in_time', told, kind, addDays(learned, count));

  it.each<[CaseKind, number]>([
    ['khieu_nai', 90],
    ['khieu_nai_ky_luat', 15],
    ['khieu_nai_lan_hai', 30],
  ])('a %s is in time on day %i', (kind, limit) => {
    expect(onDay(limit, kind)).toMatchObject({ answer: 'yes', why: { code: 'learned_in_time', count: limit } });
  });

  it.each<[CaseKind, number]>([
    ['khieu_nai', 91],
    ['khieu_nai_ky_luat', 16],
    ['khieu_nai_lan_hai', 31],
  ])('a %s is late on day %i', (kind, count) => {
    expect(onDay(count, kind)).toMatchObject({ answer: 'no', why: { code: 'learned_too_long_ago', count } });
  });

  it('from a remote place a second complaint has 45 days', () => {
    const told: Told = { signs: { learnedOn: learned }, circumstances: ['remote'] };
    expect(onDay(44, 'khieu_nai_lan_hai', told)?.answer).toBe('yes');
    expect(onDay(48, 'khieu_nai_lan_hai', told)?.answer).toBe('no');
  });

  it('a last day that is a day of rest moves to the next working day', () => {
    expect(ask('in_time', { signs: { learnedOn: '2026-07-13' } }, 'khieu_nai', '2026-10-12')).toMatchObject({
      answer: 'yes',
      why: { count: 91, day: '2026-10-12' },
    });
  });

  it('nobody learns of a decision before it is made: a young decision proves the time, an old one nothing', () => {
    const told = { signs: { decidedOn: learned } };
    expect(onDay(90, 'khieu_nai', told)).toMatchObject({ answer: 'yes', why: { code: 'decided_in_time' } });
    expect(onDay(91, 'khieu_nai', told)).toMatchObject({ answer: 'unclear', why: { code: 'decided_long_ago' } });
  });

  it.each<[string, Partial<LetterSigns>]>([
    ['no day is told', {}],
    ['the day lies ahead', { learnedOn: addDays(DAY, 1) }],
    ['the day is older than the law', { learnedOn: '2009-03-02' }],
  ])('it is for the officer when %s', (_why, signs) => {
    expect(ask('in_time', { signs })).toMatchObject({ answer: 'unclear', why: { code: 'day_unknown' } });
  });
});

describe('what was withdrawn (LKN Đ.10, Luật 136/2025)', () => {
  const told = { earlier: { decided: 0, guided: 0, withdrawn: 1 } };

  it('is not taken up again since 1 July 2026', () => {
    expect(ask('content_not_withdrawn', told, 'khieu_nai', '2026-06-30')).toBeUndefined();
    expect(ask('content_not_withdrawn', told, 'khieu_nai', '2026-07-01')?.answer).toBe('no');
  });
});
