import { canonicalRecoveryCode, newRecoveryCodes } from './recovery-code';

test('there are ten codes, all different, of letters nobody mistakes', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
});

test('a code may be typed small, with blanks, and with the letters that look like its digits', () => {
  expect(canonicalRecoveryCode(' o1abc il0de ')).toBe('01ABC110DE');
  expect(canonicalRecoveryCode('01ABC-110DE')).toBe('01ABC110DE');
});
