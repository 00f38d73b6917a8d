export const routing = {
  title: 'Why it is here',
  rule: 'Rule',
  ward: 'Ward',
  evidence: 'Evidence',
  candidates: 'Candidates weighed',
  nothing: 'No evidence.',
};

/** The routing rules in words; one without an entry is shown as the service words it. */
export const routingRules: Record<string, string> = {
  conflict: 'The coordinates, the stated place or a place clearly named point to different wards.',
  pin: 'The coordinates lie inside one ward.',
  'pin-outside': 'The coordinates lie in none of the wards here, or on the line between two.',
  'stated-ward': 'The letter states a ward by a name or code it has or had; today’s successor has it.',
  'stated-elsewhere': 'The stated ward never was one of those here.',
  'stated-place': 'The stated neighbourhood, street or address lies in one ward.',
  'text-place': 'A neighbourhood, street or landmark in the letter lies in one ward.',
  'text-ward': 'The letter names a ward.',
  outside: 'The matter is in another district or province.',
  several: 'What is named lies in several wards.',
  'sender-home': 'The letter says it is at the sender’s home, which lies in one ward.',
  nothing: 'Nothing says where it is.',
};

/** What a phrase told. */
export const evidenceKinds: Record<string, string> = {
  pin: 'coordinates',
  ward: 'name of a ward',
  place: 'place',
  unsure: 'not sure',
  home: 'the sender’s home',
  aside: 'only mentioned',
  outside: 'elsewhere',
  unknown: 'unknown place',
};
