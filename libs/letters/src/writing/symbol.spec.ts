import { numberInSymbol, symbolOf } from './symbol';

it.each([
  [1, '01/TB-UBND'],
  [9, '09/TB-UBND'],
  [12, '12/TB-UBND'],
  [1234, '1234/TB-UBND'],
])('the letter with number %i bears %s', (number, symbol) => {
  expect(symbolOf(numberInSymbol(number), 'TB', 'UBND')).toBe(symbol);
});
