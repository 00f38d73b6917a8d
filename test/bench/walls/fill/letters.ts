import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubmitPetition } from '@libs/contracts';
import type { Dice } from './dice';

interface CorpusLetter {
  readonly kind: 'petition' | 'dialogue_request';
  readonly text: string;
  readonly title: string | null;
  readonly expected: { readonly type: string };
}

/** Seen from the compiled script. */
const CORPUS = join(__dirname, '../../../../../test/corpus/petitions.json');
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Ngô', 'Dương', 'Đỗ', 'Hồ', 'Lý'];
const GIVEN = ['Anh', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hạnh', 'Khánh', 'Loan', 'Minh', 'Nga', 'Phúc', 'Quyên', 'Thảo'];
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Hữu', 'Ngọc', 'Thanh', 'Quang', 'Kim'];
const WEEKDAYS = ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'];

/** Stands in one letter of five hundred. */
export const RARE_WORD = 'ngã ba cây gạo';
export const ABSENT_WORD = 'tê giác';

/** What the corpus says, sentence by sentence, to be put together anew. */
export class Letters {
  private readonly common: readonly CorpusLetter[];
  private readonly sentences: readonly string[];

  constructor() {
    const all: CorpusLetter[] = JSON.parse(readFileSync(CORPUS, 'utf8'));
    this.common = all.filter(({ kind, expected }) => kind === 'petition' && expected.type === 'phan_anh');
    this.sentences = this.common.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/)).filter(({ length }) => length > 20);
  }

  /** About 400 characters that no other letter has. */
  text(dice: Dice): string {
    const said = Array.from({ length: 3 + dice.below(4) }, () => dice.pick(this.sentences));
    const where = `Nhà số ${1 + dice.below(400)}, ngách ${1 + dice.below(90)}, từ ${dice.pick(WEEKDAYS)}`;
    const rare = dice.below(500) === 0 ? ` Chỗ ấy ở gần ${RARE_WORD}.` : '';
    return `${said.join(' ')} ${where}; hỏi ${nameOf(dice)} thì rõ.${rare}`;
  }

  title(dice: Dice): string | null {
    return dice.pick(this.common).title;
  }

  /** As it comes to the service from a ward. */
  submission(dice: Dice, wardName: string, type: 'phan_anh' | 'to_cao'): SubmitPetition {
    return { type, text: this.text(dice), wardName, submitter: senderOf(dice) };
  }
}

export function senderOf(dice: Dice): SubmitPetition['submitter'] {
  const phone = `09${String(dice.below(100_000_000)).padStart(8, '0')}`;
  return { name: nameOf(dice), phone, address: `Số ${1 + dice.below(400)}, ngách ${1 + dice.below(90)}` };
}

function nameOf(dice: Dice): string {
  return `${dice.pick(FAMILIES)} ${dice.pick(MIDDLE)} ${dice.pick(GIVEN)}`;
}
