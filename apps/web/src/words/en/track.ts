export const track = {
  title: 'Follow your letter',
  lead: 'Enter the tracking code and the private key you were given.',
  code: 'Tracking code',
  secret: 'Private key',
  open: 'Show',
  opening: 'Looking…',
  notFound: 'Nothing answers to this code and key. Please check every character.',
  other: 'Follow another',
  state: 'Now',
  unit: (name: string) => `Held by: ${name}`,
  next: 'What comes next',
  nothingDue: 'Nothing more is due.',
  promises: 'Due dates',
  history: 'What happened',
  letter: 'What was sent',
  received: (at: string) => `Sent ${at}`,
  your: 'You can',
  thanks: 'Noted.',
  send: 'Send',
  sending: 'Sending…',
};

/** What a citizen may do, and what the form for it says. A step without an entry shows its own name. */
export const citizenSteps: Record<string, { action: string; explain: string }> = {
  reply: { action: 'Answer the question', explain: 'The officer waits for your answer before going on.' },
  rate: { action: 'Rate', explain: 'Was it resolved as you hoped?' },
  reopen: { action: 'Ask for another look', explain: 'Say what has not been resolved.' },
  withdraw: { action: 'Withdraw', explain: 'The letter will be closed and no longer worked on.' },
};

export const citizenFields: Record<string, string> = {
  text: 'Your words',
  reason: 'Reason',
  body: 'Your words',
  score: 'How satisfied are you',
};

export const scores: Record<string, string> = {
  5: 'Very satisfied',
  4: 'Satisfied',
  3: 'Fair',
  2: 'Not satisfied',
  1: 'Not at all satisfied',
};
