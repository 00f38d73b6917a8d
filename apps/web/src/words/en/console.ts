export * from './calendar';
export * from './case';
export * from './committee';
export * from './routing';
export * from './shared';
export * from './staff';
