const POINTS_PER_MM = 72 / 25.4;

/** Millimetres in points (1/72 inch). */
export function mm(length: number): number {
  return length * POINTS_PER_MM;
}

/** NĐ 30/2020, Annex I, as far as known (domain.md 4, evidence M): A4; margins in mm. */
export const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Width of what is written, in points. */
export const TEXT_WIDTH = mm(PAGE.width - PAGE.left - PAGE.right);

/** Sizes of letters, in points. */
export const SIZE = {
  nation: 13,
  motto: 14,
  issuer: 13,
  symbol: 13,
  text: 14,
  recipientsHead: 12,
  recipients: 11,
} as const;

/** The two columns of the head: whose paper it is, and the nation's name. In points. */
export const HEAD = { left: TEXT_WIDTH - mm(99), right: mm(99) } as const;

/** Rules under lines of the head and of the title, in points: under the motto as long as it is. */
export const RULE = { motto: 172, issuer: 66, subject: 90 } as const;

/** Points before each paragraph, its first line's indent, and the height of a line in lines. */
export const PARAGRAPH = { before: 6, firstLine: mm(12.7), lineHeight: 1.1 } as const;

/** Room for signature and seal, in points. */
export const SIGNATURE_ROOM = 72;
