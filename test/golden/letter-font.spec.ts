import { openSync } from 'fontkit';

const VOWELS = [...'aăâeêioôơuưy'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const LETTERS = VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))).concat('đ');
const MARKS = [...'0123456789.,;:!?…–-/()“”‘’"\'%&+=@°²³₫ \u00a0'];

it.each(['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'])(
  '%s holds every letter of Vietnamese',
  (face) => {
    const font = openSync(require.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`));
    const wanted = [...LETTERS, ...LETTERS.map((letter) => letter.toUpperCase()), ...'fjwzFJWZ', ...MARKS];
    expect(wanted.every((letter) => [...letter].length === 1)).toBe(true);
    const lacking = wanted.filter(
      (letter) => !('hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
    );
    expect(lacking).toEqual([]);
  },
);
