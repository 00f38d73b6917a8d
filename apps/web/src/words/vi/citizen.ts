export * from './shared';
export * from './submit';
export * from './track';
