/**
 * The words every table uses. Vietnamese slugs are the legal names themselves (docs/glossary.md gives each its English
 * word): translating a legal category in code would invent one.
 */
export * from './case';
export * from './choices';
export * from './duties';
export * from './hooks';
export * from './people';
export * from './steps';
