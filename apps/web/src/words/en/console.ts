export * from './case';
export * from './committee';
export * from './shared';
export * from './staff';
