import { submissionOf } from './submission-of';

const item = {
  id: 'PA-1',
  kind: 'petition',
  text: 'Cống tắc.',
  title: null,
  submitter: { name: 'Bế Thị Thử', phone: '0900 000 001', email: null, addressText: 'ngõ 3', anonymous: false },
  stated: { wardName: 'Kinh Bắc', khuPho: 'Y Na', street: 'Y Na' },
  attachments: ['a.jpg'],
  expected: { ward: 'Kinh Bắc' },
  note: 'for whoever measures',
};

describe('an item of a corpus file', () => {
  test('is sent as the form would send it, without what only the measurer may know', () => {
    expect(submissionOf(item, 0)).toEqual({
      id: 'PA-1',
      path: '/api/v1/petitions',
      body: {
        title: null,
        text: 'Cống tắc.',
        wardName: 'Kinh Bắc',
        neighbourhood: 'Y Na',
        street: 'Y Na',
        submitter: { name: 'Bế Thị Thử', phone: '0900 000 001', email: null, address: 'ngõ 3', anonymous: false },
      },
    });
  });

  test('goes to the door of its kind', () => {
    expect(submissionOf({ ...item, kind: 'dialogue_request' }, 0)).toMatchObject({ path: '/api/v1/dialogue-requests' });
  });

  test.each([
    { row: { ...item, kind: 'brochure' }, id: 'PA-1', names: 'kind' },
    { row: { ...item, text: undefined }, id: 'PA-1', names: 'text' },
    { row: { ...item, submitter: null }, id: 'PA-1', names: 'submitter' },
    { row: { text: 'no id' }, id: '#5', names: 'id' },
    { row: 'a string', id: '#5', names: 'the item' },
  ])('is named when it is wrong, with the fault: $names', ({ row, id, names }) => {
    expect(submissionOf(row, 4)).toEqual({ id, fault: expect.stringContaining(`${names}: `) });
  });
});
