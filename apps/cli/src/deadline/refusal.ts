import { type DeadlineQuestion, DeadlineRefused, type DeadlineRule, dayOf, findRule, siblingOf } from '@libs/rules';
import { inForceInstead } from './beside';

/** One sentence: why the question cannot be answered as it was put. */
export function sentenceOf({ code, detail }: DeadlineRefused, question: DeadlineQuestion): string {
  const { id } = ruleOf(question) ?? { id: question.ruleId };
  switch (code) {
    case 'unknown_rule':
      return `There is no rule ${detail}; docs/generated/deadlines.md lists them all.`;
    case 'no_such_circumstance':
      return `The law makes no difference for ${id} when a case is ${question.circumstances.join(' and ')}.`;
    case 'not_in_force':
      return notInForce(question);
    case 'never_extended':
      return `${id} can never be extended.`;
    case 'not_extended_so_far':
      return `${id} can be extended by at most ${detail} days in all, not by ${question.extend}.`;
    case 'never_suspended':
      return `${id} never stands still: a suspension does not apply to it.`;
    case 'suspension_reversed':
      return `The suspension ${detail} ends before it begins.`;
    case 'suspension_before_start':
      return `The suspension of ${detail} begins before the period does, on ${dayOf(question.start)}.`;
    case 'suspensions_overlap':
      return `The suspension of ${detail} begins while another still lasts.`;
    case 'suspension_too_late':
      return `The suspension of ${detail} begins after the period has ended.`;
  }
}

/** The row asked about, for these circumstances where the law makes one. */
function ruleOf({ ruleId, circumstances }: DeadlineQuestion): DeadlineRule | undefined {
  const asked = findRule(ruleId);
  return asked && (siblingOf(asked, circumstances) ?? asked);
}

function notInForce(question: DeadlineQuestion): string {
  const rule = ruleOf(question);
  if (!rule) throw new Error(`${question.ruleId} is no rule`);
  const day = dayOf(question.start);
  const times = rule.versions.map(({ inForce: { from, to } }) => (to ? `from ${from} to ${to}` : `from ${from} on`));
  const instead = inForceInstead(rule, day);
  return `${rule.id} is in force ${times.join(', ')}, not on ${day}${instead ? `; on that day it is ${instead.id}` : ''}.`;
}
