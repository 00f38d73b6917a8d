import { type Answered, type EligibilityWhy, no, TO_BE_READ, unclear, yes } from './answer';
import type { Asked } from './asked';
import type { LetterSigns } from './facts';
import { filing } from './filing';
import { group, mandate } from './group';
import type { KnownFact } from './line';

/** What each fact answers. What only seems so is `unclear`: an officer reads the letter and decides. */
export const ANSWER_FROM: Readonly<Record<KnownFact, (asked: Asked) => Answered>> = {
  received: ({ day }) => yes({ code: 'sent_online', day }),
  name: ({ facts }) => (facts.sender.named ? yes({ code: 'name_given' }) : no({ code: 'no_name' })),
  address: ({ facts }) => (facts.sender.addressed ? yes({ code: 'address_given' }) : no({ code: 'no_address' })),
  anonymity: ({ facts: { sender } }) =>
    sender.anonymous || !sender.named ? no({ code: 'anonymous' }) : unclear({ code: 'name_unchecked' }),
  signature: ({ facts: { signedOn } }) =>
    signedOn ? yes({ code: 'signed_on', day: signedOn }) : no({ code: 'only_online_letter' }),
  language: ({ facts }) => LANGUAGE[facts.signs.language],
  alike: ({ facts: { alike } }) => {
    if (alike.bySender > 0) return no({ code: 'sent_before', count: alike.bySender });
    return alike.byOthers > 0 ? unclear({ code: 'same_words', count: alike.byOthers }) : yes({ code: 'none_alike' });
  },
  addressees: ({ facts: { signs } }) => {
    if (signs.addressees === 0) return unclear({ code: 'no_addressee_line' });
    const why = { code: 'addressees_named', count: signs.addressees } as const;
    return signs.addressees > 1 ? no(why) : yes(why);
  },
  contents: ({ facts: { signs } }) =>
    signs.contents > 1 ? unclear({ code: 'contents_numbered', count: signs.contents }) : TO_BE_READ,
  group,
  mandate,
  authority: ({ facts: { signs, signedOn } }) => {
    if (!signs.forAnother) return TO_BE_READ;
    return signedOn ? unclear({ code: 'for_another' }) : no({ code: 'only_online_letter' });
  },
  filing,
  'earlier-decision': ({ facts }) => before(facts.earlier.decided, 'decided_before'),
  'earlier-guidance': ({ facts }) => before(facts.earlier.guided, 'guided_before'),
  'earlier-withdrawal': ({ facts }) => before(facts.earlier.withdrawn, 'withdrawn_before'),
  leaders: ({ facts }) => (facts.signs.aboutLeaders ? unclear({ code: 'may_concern_leaders' }) : TO_BE_READ),
};

const LANGUAGE: Readonly<Record<LetterSigns['language'], Answered>> = {
  vietnamese: yes({ code: 'vietnamese' }),
  other: no({ code: 'other_script' }),
  unknown: unclear({ code: 'language_unknown' }),
};

/** Letters that nobody linked to the affair are not known, so that none found proves nothing. */
function before(count: number, code: EligibilityWhy): Answered {
  return count > 0 ? no({ code, count }) : unclear({ code: 'none_linked' });
}
