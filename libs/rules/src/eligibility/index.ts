export { ELIGIBILITY_ANSWERS, ELIGIBILITY_WHYS, type EligibilityAnswer, type EligibilityWhy, type Why } from './answer';
export type { EligibilityFacts, LetterSigns } from './facts';
export { ELIGIBILITY_LINES, ELIGIBILITY_QUESTIONS, type EligibilityLine, type EligibilityQuestion } from './line';
export { type ChecklistLine, checklist, ELIGIBILITY_ROWS } from './lines';
