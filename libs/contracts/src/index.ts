export * from './calendar.contract';
export * from './case.contract';
export * from './jobs.contract';
export * from './problem.contract';
export * from './sign-in.contract';
export * from './submission.contract';
export * from './supervision.contract';
