export * from './all-rules';
export * from './compute';
export * from './lookup';
export {
  CIRCUMSTANCES,
  type Circumstance,
  type DeadlineRule,
  type DeadlineVersion,
  type Evidence,
  type Extension,
} from './rule';
