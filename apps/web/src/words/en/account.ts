export const signIn = {
  title: 'Staff sign-in',
  username: 'User name',
  password: 'Password',
  submit: 'Sign in',
  busy: 'Sending…',
  refused: 'The user name or the password is wrong.',
  citizen: 'The citizens’ page',
};

export const code = {
  title: 'One more code',
  lead: 'The password is right. This account also needs a code of your authenticator.',
  label: 'Six digits, or a recovery code',
  hint: 'The code in the authenticator changes every half minute. Without your telephone use a recovery code.',
  refused: 'The code is wrong, was used before or is too old. Wait for the next one.',
};

export const password = {
  title: 'Change the password',
  first: 'The password you have was given to you. Choose one that nobody else knows.',
  old: 'Present password',
  chosen: 'New password',
  chosenHint: 'At least 12 characters. A long sentence you remember is best.',
  submit: 'Change the password',
  refused: 'The present password or the code is wrong.',
  changed: 'The password is changed. Everywhere else you are signed out.',
};

export const enrolment = {
  title: 'Enrol an authenticator',
  first: 'From now on signing in also needs a code of your telephone: who learns your password still stays outside.',
  again: 'Change the telephone',
  need: 'You need an authenticator on your telephone; any that speaks TOTP will do.',
  begin: 'Begin',
  scan: 'Open the authenticator on your telephone and scan this picture.',
  picture: 'QR code for the authenticator to scan',
  orType: 'If it cannot be scanned, type this line:',
  firstCode: 'The six digits it shows now',
  confirm: 'Confirm',
  wrong: 'The code is wrong or too old.',
};

export const recovery = {
  title: 'Recovery codes',
  again: 'New recovery codes',
  why: 'Each opens your account once when the telephone is not there. They are shown this once: print or copy them and keep them under lock.',
  copy: 'Copy all ten',
  kept: 'I have kept them',
  renew: 'Get ten new codes, drop the old',
};

export const sessions = {
  title: 'Where you are signed in',
  unknownDevice: 'Unknown device',
  since: (begun: string, seen: string) => `Since ${begun}; last used ${seen}`,
  here: 'Right here',
  end: 'Sign out there',
  endThat: (begun: string) => `Sign out where you came in at ${begun}`,
  endAll: 'Sign out everywhere, here too',
};

export const account = {
  title: 'Account',
};
