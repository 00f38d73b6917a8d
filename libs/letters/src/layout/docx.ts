import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Header,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { HEAD, PAGE, PARAGRAPH, RULE, SIGNATURE_ROOM, SIZE, TEXT_WIDTH } from './measures';
import { type Block, DRAFT_MARK, leadOf, MOTTO, NATION, recipientLines, type Sheet } from './sheet';

const FONT = 'Times New Roman';
const TWIPS_PER_POINT = 20;
const twips = (points: number) => Math.round(points * TWIPS_PER_POINT);
const CENTRED: IParagraphOptions = { alignment: AlignmentType.CENTER };

/** A letter as DOCX, for an officer to edit in any word processor. */
export function toDocx(sheet: Sheet): Promise<Buffer> {
  const { top, bottom, left, right, width, height } = PAGE;
  const [topEdge, bottomEdge, leftEdge, rightEdge] = [top, bottom, left, right].map(convertMillimetersToTwip);
  const document = new Document({
    title: `${sheet.title} ${sheet.symbol}`,
    styles: {
      default: {
        document: { run: { font: FONT, size: 2 * SIZE.text, language: { value: 'vi-VN' } } },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: convertMillimetersToTwip(width), height: convertMillimetersToTwip(height) },
            margin: {
              top: topEdge,
              bottom: bottomEdge,
              left: leftEdge,
              right: rightEdge,
              header: convertMillimetersToTwip(10),
            },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph({})] }),
          default: new Header({
            children: [new Paragraph({ ...CENTRED, children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [head(sheet), ...titleOf(sheet), ...addresseeOf(sheet), ...sheet.blocks.map(paragraph), foot(sheet)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function line(text: string, run: IRunOptions, options: IParagraphOptions = CENTRED): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun({ text, ...run })] });
}

/** A rule of a length in points, in the middle of a width. */
function rule(length: number, width: number): Paragraph {
  const aside = twips((width - length) / 2);
  return new Paragraph({
    indent: { left: aside, right: aside },
    spacing: { line: 80, lineRule: LineRuleType.EXACT, after: 80 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

/** Two columns without a border: the head and the foot of the paper. */
function columns(left: Paragraph[], right: Paragraph[]): Table {
  const cell = (children: Paragraph[], width: number) =>
    new TableCell({
      children,
      width: { size: twips(width), type: WidthType.DXA },
      margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    });
  return new Table({
    borders: TableBorders.NONE,
    layout: TableLayoutType.FIXED,
    width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: [twips(HEAD.left), twips(HEAD.right)],
    rows: [new TableRow({ cantSplit: true, children: [cell(left, HEAD.left), cell(right, HEAD.right)] })],
  });
}

function head(sheet: Sheet): Table {
  const issuer = 2 * SIZE.issuer;
  return columns(
    [
      ...(sheet.superior ? [line(sheet.superior, { size: issuer })] : []),
      ...sheet.issuer.map((text) => line(text, { bold: true, size: issuer })),
      rule(RULE.issuer, HEAD.left),
      line(`Số: ${sheet.symbol}`, { size: 2 * SIZE.symbol }),
      ...(sheet.draft ? [line(DRAFT_MARK, { bold: true, size: 2 * SIZE.symbol })] : []),
    ],
    [
      line(NATION, { bold: true, size: 2 * SIZE.nation }),
      line(MOTTO, { bold: true, size: 2 * SIZE.motto }),
      rule(RULE.motto, HEAD.right),
      line(sheet.placeAndDate, { italics: true }),
    ],
  );
}

function titleOf({ title, subject }: Sheet): Paragraph[] {
  return [
    line(title, { bold: true }, { ...CENTRED, spacing: { before: twips(20) } }),
    line(subject, { bold: true }, { ...CENTRED, spacing: { after: 40 } }),
    rule(RULE.subject, TEXT_WIDTH),
  ];
}

function addresseeOf({ addressee }: Sheet): Paragraph[] {
  return addressee ? [line(`Kính gửi: ${addressee}`, {}, { ...CENTRED, spacing: { after: twips(6) } })] : [];
}

function paragraph({ part, words }: Block): Paragraph {
  if (part === 'heading') return line(words, { bold: true }, { ...CENTRED, spacing: { before: 160, after: 80 } });
  const { lead, rest } = leadOf(words);
  const italics = part === 'ground';
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(PARAGRAPH.firstLine) },
    spacing: { before: twips(PARAGRAPH.before), line: 240 * PARAGRAPH.lineHeight, lineRule: LineRuleType.AUTO },
    children: [...(lead ? [new TextRun({ text: lead, bold: true })] : []), new TextRun({ text: rest, italics })],
  });
}

function foot({ recipients, signerPost, signerName }: Sheet): Table {
  const left: IParagraphOptions = { alignment: AlignmentType.LEFT };
  return columns(
    [
      line(
        'Nơi nhận:',
        { bold: true, italics: true, size: 2 * SIZE.recipientsHead },
        { ...left, spacing: { before: 320 } },
      ),
      ...recipientLines(recipients).map((text) => line(text, { size: 2 * SIZE.recipients }, left)),
    ],
    [
      line(signerPost, { bold: true }, { ...CENTRED, spacing: { before: 320 } }),
      ...(signerName
        ? [line(signerName, { bold: true }, { ...CENTRED, spacing: { before: twips(SIGNATURE_ROOM) } })]
        : []),
    ],
  );
}
