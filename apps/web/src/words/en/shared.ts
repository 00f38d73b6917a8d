export * from './happenings';
export * from './law';

export const brand = {
  name: 'Lắng Nghe',
  place: 'Bắc Ninh Province',
  purpose: 'Petitions and requests for dialogue, heard and answered',
};

export const frame = {
  skip: 'Skip to the main part',
  language: 'Language',
  menu: 'Pages',
  copy: 'Copy',
  copied: 'Copied',
  loading: 'Loading…',
  cancel: 'Cancel',
  optional: 'optional',
};

export const emergency = {
  before: 'In danger? Call now:',
  police: 'Police',
  fire: 'Fire',
  ambulance: 'Ambulance',
};

export const failures = {
  heading: 'Not sent yet',
  check: (count: number) => (count === 1 ? 'One thing to look at again' : `${count} things to look at again`),
  noAnswer: 'The service cannot be reached. What you wrote is still here; check the network and try again.',
  unknown: 'Something unforeseen went wrong. What you wrote is still here; try again in a few minutes.',
  incomplete: 'Nothing was sent: something is missing.',
  required: 'Please fill this in.',
  retry: 'Try again',
};

export const dates = {
  by: (date: string) => `by the end of ${date}`,
  overdueSince: (date: string) => `Overdue since ${date}`,
  unsure: 'Expected date: the holiday notice of that year is not in yet',
  pausedSince: (date: string) => `Stands still since ${date}`,
  metOn: (date: string) => `Done on ${date}`,
};
