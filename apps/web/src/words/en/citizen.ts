export * from './rights';
export * from './shared';
export * from './signature';
export * from './submit';
export * from './track';
