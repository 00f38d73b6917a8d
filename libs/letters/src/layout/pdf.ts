import { dirname, join, sep } from 'node:path';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { HEAD, mm, PAGE, PARAGRAPH, RULE, SIGNATURE_ROOM, SIZE } from './measures';
import { type Block, DRAFT_MARK, leadOf, MOTTO, NATION, recipientLines, type Sheet } from './sheet';

const FONTS = dirname(require.resolve('@expo-google-fonts/tinos/package.json'));
const face = (name: string) => join(FONTS, name, `Tinos_${name}.ttf`);

pdfmake.setFonts({
  Tinos: {
    normal: face('400Regular'),
    bold: face('700Bold'),
    italics: face('400Regular_Italic'),
    bolditalics: face('700Bold_Italic'),
  },
});
// A letter is made of its own words and this font: nothing else is ever fetched or opened for it.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(FONTS + sep));

/** A letter as PDF, in Tinos, whose letters are as wide as those of Times New Roman. */
export function toPdf(sheet: Sheet, madeAt: Date): Promise<Buffer> {
  const { top, bottom, left, right } = PAGE;
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [mm(left), mm(top), mm(right), mm(bottom)],
    language: 'vi-VN',
    info: { title: `${sheet.title} ${sheet.symbol}`, creationDate: madeAt },
    header: (page) => (page > 1 ? { text: String(page), alignment: 'center', margin: [0, mm(10), 0, 0] } : null),
    defaultStyle: { font: 'Tinos', fontSize: SIZE.text, lineHeight: PARAGRAPH.lineHeight },
    content: [head(sheet), ...titleOf(sheet), ...addresseeOf(sheet), ...sheet.blocks.map(paragraph), foot(sheet)],
  };
  return pdfmake.createPdf(definition).getBuffer();
}

/** A rule of a length in points, in the middle of where it stands. */
function rule(length: number): Content {
  const line = { type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.75 } as const;
  return { canvas: [line], alignment: 'center', margin: [0, 2, 0, 0] };
}

function head(sheet: Sheet): Content {
  const issuer = { fontSize: SIZE.issuer, lineHeight: 1 };
  return {
    columnGap: 0,
    columns: [
      {
        width: HEAD.left,
        alignment: 'center',
        stack: [
          ...(sheet.superior ? [{ text: sheet.superior, ...issuer }] : []),
          ...sheet.issuer.map((text) => ({ text, bold: true, ...issuer })),
          rule(RULE.issuer),
          { text: `Số: ${sheet.symbol}`, fontSize: SIZE.symbol, margin: [0, 6, 0, 0] },
          ...(sheet.draft ? [{ text: DRAFT_MARK, bold: true, fontSize: SIZE.symbol }] : []),
        ],
      },
      {
        width: HEAD.right,
        alignment: 'center',
        stack: [
          { text: NATION, bold: true, fontSize: SIZE.nation, lineHeight: 1 },
          { text: MOTTO, bold: true, fontSize: SIZE.motto, lineHeight: 1.05 },
          rule(RULE.motto),
          { text: sheet.placeAndDate, italics: true, margin: [0, 6, 0, 0] },
        ],
      },
    ],
  };
}

function titleOf({ title, subject }: Sheet): Content[] {
  const centred = { bold: true, alignment: 'center' } as const;
  return [
    { text: title, ...centred, margin: [0, 20, 0, 0] },
    { text: subject, ...centred },
    { stack: [rule(RULE.subject)], margin: [0, 2, 0, 10] },
  ];
}

function addresseeOf({ addressee }: Sheet): Content[] {
  return addressee ? [{ text: `Kính gửi: ${addressee}`, alignment: 'center', margin: [0, 4, 0, 6] }] : [];
}

function paragraph({ part, words }: Block): Content {
  if (part === 'heading') return { text: words, bold: true, alignment: 'center', margin: [0, 8, 0, 4] };
  const { lead, rest } = leadOf(words);
  return {
    text: [{ text: lead, bold: true }, rest],
    italics: part === 'ground',
    alignment: 'justify',
    leadingIndent: PARAGRAPH.firstLine,
    margin: [0, PARAGRAPH.before, 0, 0],
  };
}

function foot({ recipients, signerPost, signerName }: Sheet): Content {
  return {
    margin: [0, 16, 0, 0],
    unbreakable: true,
    columns: [
      {
        width: HEAD.left,
        stack: [
          { text: 'Nơi nhận:', bold: true, italics: true, fontSize: SIZE.recipientsHead },
          ...recipientLines(recipients).map((text) => ({ text, fontSize: SIZE.recipients })),
        ],
      },
      {
        width: HEAD.right,
        alignment: 'center',
        bold: true,
        stack: [
          { text: signerPost },
          ...(signerName
            ? [{ text: signerName, margin: [0, SIGNATURE_ROOM, 0, 0] as [number, number, number, number] }]
            : []),
        ],
      },
    ],
  };
}
