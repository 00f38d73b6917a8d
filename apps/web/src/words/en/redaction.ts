import type { RedactionProposal } from '@libs/contracts';

export const redaction = {
  title: 'Copy without names',
  lead: 'A verifier gets this copy and nothing else of the case.',
  mark: 'Mark, and make a new copy',
  marking: 'What is marked will be taken out. Unmark what may stay, add what was missed.',
  notSought:
    'The sender is sealed: the service does not know their name and could not look for it. Read the text yourself and take out the name, the signature and whatever tells who wrote it.',
  text: 'The text, with what will go',
  found: 'Will be taken out',
  none: 'Nothing yet.',
  places: (count: number) => (count === 1 ? '' : ` · ${count} places`),
  more: 'Take out these words too',
  moreHint: 'Type them as they stand above, or select them there and press. Every place that reads the same goes.',
  add: 'Add',
  notThere: 'These words are not in the text.',
  make: 'Make the copy',
  making: 'Making…',
  made: 'The copy is made.',
  latest: 'What the verifier sees',
  madeAt: (at: string) => `Made ${at}`,
  verifier: 'Verifier',
  choose: 'Choose…',
  name: 'Name the verifier',
  naming: 'Recording…',
  named: 'Named. They read the copy above on their page Verify.',
};

export const markKinds: Record<RedactionProposal['marks'][number]['kind'] | 'added', string> = {
  name: 'Name',
  phone: 'Telephone',
  email: 'E-mail',
  address: 'Address',
  id_number: 'Identity number',
  sender: 'Sender',
  added: 'Added',
};

/** On the page of whoever was named to verify. */
export const verifications = {
  title: 'Verify',
  lead: 'Copies without names of the cases you were named to verify. What was taken out cannot be seen here.',
  none: 'You have not been named to verify any case.',
  copy: (number: number) => `Case ${number}`,
  report: 'Report what you found',
  found: 'What was found',
  send: 'Send it to the case',
  sending: 'Sending…',
  sent: 'Sent. The head and whoever handles the case read it there.',
};
