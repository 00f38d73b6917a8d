/** One paragraph of a letter's content, by the part it plays. */
export interface Block {
  /** `ground`: a legal ground of a decision; `heading`: a line of its own such as QUYẾT ĐỊNH. */
  readonly part: 'text' | 'ground' | 'heading';
  readonly words: string;
}

/** All that stands on the paper, in the order of NĐ 30/2020 Đ.8. Nothing of it is looked up any more. */
export interface Sheet {
  /** The body above the issuing one; null where none is named. */
  readonly superior: string | null;
  /** The issuing body, one line each. */
  readonly issuer: readonly string[];
  /** Số, ký hiệu: `05/TB-UBND`; while there is no number, `…/TB-UBND`. */
  readonly symbol: string;
  /** Place and date: `Kinh Bắc, ngày 24 tháng 11 năm 2026`. */
  readonly placeAndDate: string;
  readonly title: string;
  /** Trích yếu: what the letter is about, in one line. */
  readonly subject: string;
  /** Kính gửi: who it is written to; null where the form names nobody there. */
  readonly addressee: string | null;
  readonly blocks: readonly Block[];
  readonly signerPost: string;
  /** Null until somebody has approved it. */
  readonly signerName: string | null;
  /** Nơi nhận, one line each, without closing marks. */
  readonly recipients: readonly string[];
  /** Not issued: the paper says so. */
  readonly draft: boolean;
}

/** Words that stand on every official paper (NĐ 30/2020 Đ.8(2)(a)). */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const DRAFT_MARK = 'DỰ THẢO';

/** Each line of Nơi nhận begins with a dash; the last, for the archive, ends with a full stop, the others with a semicolon. */
export function recipientLines(recipients: readonly string[]): string[] {
  return recipients.map((recipient, at) => `- ${recipient}${at === recipients.length - 1 ? '.' : ';'}`);
}

/** `Điều 1.` at the head of a paragraph stands out: its words, and the rest. */
export function leadOf(words: string): { readonly lead: string; readonly rest: string } {
  const lead = /^Điều \d+\./u.exec(words)?.[0] ?? '';
  return { lead, rest: words.slice(lead.length) };
}
