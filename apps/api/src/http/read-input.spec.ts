import { submitPetitionSchema } from '@libs/contracts';
import { InvalidInput } from '@libs/platform';
import { readInput } from './read-input';

const petition = { text: 'Đèn đường hỏng', submitter: { anonymous: true } };

function faultsOf(value: unknown) {
  try {
    readInput(submitPetitionSchema, value);
    return [];
  } catch (error) {
    return error instanceof InvalidInput ? error.faults : [];
  }
}

it('takes a petition and drops what it does not know', () => {
  expect(readInput(submitPetitionSchema, { ...petition, note: 'x' })).toEqual(petition);
});

it.each([
  ['text', 'required', { submitter: {} }],
  ['text', 'blank', { ...petition, text: ' \n\t ' }],
  ['text', 'wrong_type', { ...petition, text: 7 }],
  ['text', 'too_long', { ...petition, text: 'ă'.repeat(32_769) }],
  ['text', 'nul_character', { ...petition, text: 'a\u0000b' }],
  ['text', 'broken_character', { ...petition, text: 'a\ud800b' }],
  ['type', 'unknown_value', { ...petition, type: 'complaint' }],
  ['type', 'nul_character', { ...petition, type: 'to_cao\u0000' }],
  ['location.lat', 'out_of_range', { ...petition, location: { lat: 91, lng: 106 } }],
  ['submitter.phone', 'too_long', { ...petition, submitter: { phone: '0'.repeat(41) } }],
  ['submitter.phone', 'nul_character', { ...petition, submitter: { phone: '09\u0000' } }],
  ['submitter.name', 'broken_character', { ...petition, submitter: { name: '\udc00' } }],
  ['submitter', 'required', { text: 'x' }],
  ['', 'wrong_type', 'a string'],
])('names the field %s: %s', (field, code, value) => {
  expect(faultsOf(value)).toContainEqual({ field, code });
});
