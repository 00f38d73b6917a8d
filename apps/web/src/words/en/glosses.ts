/** The tables' own words. */
export const glosses: Readonly<Record<string, string>> = {};
