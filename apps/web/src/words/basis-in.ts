/**
 * A basis as the tables give it: the law cited as it is, what stands beside in the language of `glosses` (the tables'
 * English → own words; the longest first, since one may hold another).
 */
export function basisIn(glosses: Readonly<Record<string, string>>, basis: string): string {
  const longestFirst = Object.entries(glosses).toSorted(([a], [b]) => b.length - a.length);
  return longestFirst.reduce((said, [english, own]) => said.replaceAll(english, own), basis);
}
