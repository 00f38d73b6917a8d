import { DEADLINE_RULES, ELIGIBILITY_ROWS, RIGHTS, SIGNATURE, WORKFLOWS } from '@libs/rules';
import { basisIn } from '../../apps/web/src/words/basis-in';
import { glosses } from '../../apps/web/src/words/vi/glosses';
import { rightGlosses } from '../../apps/web/src/words/vi/rights';

/** A syllable of Vietnamese that needs no mark; figures, capitals and single letters are the number of a text. */
const VIETNAMESE = /^(ngh?|nh|[cgkpt]h|gi|qu|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(ch|ng|nh|[cmnpt])?$/;

const foreign = (said: string) =>
  said.split(/[^\p{L}\p{N}]+/u).filter((word) => /^[a-z]{2,}$/.test(word) && !VIETNAMESE.test(word));

/** Of each table, what a Vietnamese page shows of its bases that is not Vietnamese. */
const leftIn = (bases: readonly string[], words: Readonly<Record<string, string>>) =>
  bases.filter((basis) => foreign(basisIn(words, basis)).length > 0);

describe('on a Vietnamese page the basis is told in Vietnamese', () => {
  it('of every step that somebody may take', () => {
    const rows = Object.values(WORKFLOWS).flatMap(({ steps }) =>
      steps.filter(({ by }) => !by.every((one) => one === 'system')),
    );
    expect(
      leftIn(
        rows.map(({ basis }) => basis),
        glosses,
      ),
    ).toEqual([]);
  });

  it('of every limit, in every version, and of every condition', () => {
    const versions = DEADLINE_RULES.flatMap((rule) => rule.versions);
    expect(
      leftIn(
        [...versions, ...ELIGIBILITY_ROWS].map(({ basis }) => basis),
        glosses,
      ),
    ).toEqual([]);
  });

  it('of what a citizen is told: the rights and the signature', () => {
    expect(
      leftIn(
        [...RIGHTS, SIGNATURE].map(({ basis }) => basis),
        rightGlosses,
      ),
    ).toEqual([]);
  });

  it('which leaves the law as it is cited', () => {
    expect(basisIn(glosses, 'Luật Khiếu nại Đ.29; NĐ 124/2020/NĐ-CP form 13')).toBe(
      'Luật Khiếu nại Đ.29; NĐ 124/2020/NĐ-CP mẫu 13',
    );
  });
});
