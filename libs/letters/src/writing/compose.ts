import { InvalidInput } from '@libs/platform';
import { render } from 'mustache';
import type { Block, Sheet } from '../layout/sheet';
import type { Fields } from '../templates/fields';
import type { LetterTemplate } from '../templates/template';
import { clean, withoutFullStop } from './clean';
import { missingFields } from './missing';
import type { Office } from './office';
import { numberInSymbol, symbolOf } from './symbol';
import { dateInWords } from './vietnamese';

export interface ToCompose {
  readonly template: LetterTemplate;
  readonly fields: Fields;
  readonly office: Office;
  /** Null until somebody has approved it. */
  readonly signerName: string | null;
}

const MARKS = { '#': 'heading', '>': 'ground' } as const;
const UNNUMBERED = '…';
const UNDATED = 'ngày … tháng … năm …';

/**
 * The paper of a letter that is not issued: all of it but number and date.
 * @throws InvalidInput naming each field that is missing; nothing is ever left blank
 */
export function compose({ template, fields, office, signerName }: ToCompose): Sheet {
  const missing = missingFields(template, fields);
  if (missing.length > 0) throw new InvalidInput(missing.map((field) => ({ field, code: 'required' })));
  const words = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, withoutFullStop(clean(value))]),
  );
  const fill = (text: string) => render(text, words, {}, { escape: String });
  return {
    superior: office.superior,
    issuer: office.issuer,
    symbol: symbolOf(UNNUMBERED, template.abbreviation, office.abbreviation),
    placeAndDate: `${office.place}, ${UNDATED}`,
    title: template.title,
    subject: fill(template.subject),
    addressee: template.addressee === undefined ? null : fill(template.addressee),
    blocks: template.paragraphs.flatMap((paragraph) => blocksOf(paragraph, fill)),
    signerPost: office.signerPost,
    signerName,
    recipients: template.recipients.map(fill),
    draft: true,
  };
}

/** The same paper with the number it has taken, dated the day it is issued. */
export function numbered(sheet: Sheet, number: number, day: string): Sheet {
  return {
    ...sheet,
    symbol: sheet.symbol.replace(UNNUMBERED, numberInSymbol(number)),
    placeAndDate: sheet.placeAndDate.replace(UNDATED, dateInWords(day)),
    draft: false,
  };
}

/** What a line break in a field begins is a paragraph of its own. */
function blocksOf(paragraph: string, fill: (text: string) => string): Block[] {
  const mark = paragraph.charAt(0);
  const part = mark === '#' || mark === '>' ? MARKS[mark] : 'text';
  const text = part === 'text' ? paragraph : paragraph.slice(1).trim();
  return fill(text)
    .split(/\n+/)
    .map((words): Block => ({ part, words: words.trim() }))
    .filter(({ words }) => words !== '');
}
