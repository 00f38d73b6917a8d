/** Heads who lead a unit that owns cases. */
export const LEADERS = ['ward_leader', 'superior_head'] as const;
/** Everyone who works in a unit that owns cases. */
export const UNIT_STAFF = ['ward_officer', ...LEADERS] as const;
/** Everyone who may have a letter before them: those, and the reception desk. */
export const OFFICE = ['reception_officer', ...UNIT_STAFF] as const;
