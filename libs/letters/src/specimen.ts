import type { Directory, Unit } from '@libs/organisation';
import { addDays, type CaseKind, type Day } from '@libs/rules';
import type { Sheet } from './layout/sheet';
import type { FieldName } from './templates/fields';
import type { LetterTemplates } from './templates/letter-templates';
import { compose, numbered } from './writing/compose';
import { officeOf } from './writing/office';
import { dateInWords, inCapitals, PETITION_NAMES } from './writing/vietnamese';

export interface Specimen {
  /** Template and kind of case, fit for a file's name. */
  readonly name: string;
  readonly sheet: Sheet;
}

/** Every template for every kind of case it is for, filled in with invented words: for whoever keeps the templates. */
export function specimens(templates: LetterTemplates, unit: Unit, directory: Directory, day: Day): Specimen[] {
  const office = officeOf(unit, directory, day);
  return templates.all.flatMap((template) =>
    template.cases.map((caseKind) => {
      const fields = wordsFor(caseKind, office.name, office.head, day);
      const sheet = compose({ template, fields, office, signerName: 'Trần Văn Mẫu' });
      return { name: `${template.id}.${caseKind}`, sheet: numbered(sheet, 7, day) };
    }),
  );
}

function wordsFor(caseKind: CaseKind, unitName: string, head: string, day: Day): Record<FieldName, string> {
  return {
    unitName,
    headOfUnit: head,
    authority: inCapitals(head),
    petitionName: PETITION_NAMES[caseKind],
    trackingCode: '4821-7395-0164',
    receivedOn: dateInWords(addDays(day, -7)),
    stepOn: dateInWords(day),
    dueOn: dateInWords(addDays(day, 30)),
    reason: 'vụ việc có nhiều nội dung, phải xác minh tại nhiều địa điểm',
    instructions: 'bổ sung chữ ký hoặc điểm chỉ vào đơn rồi nộp lại tại nơi tiếp công dân của phường',
    competentBody: 'Sở Nông nghiệp và Môi trường tỉnh Bắc Ninh',
    citizenName: 'Nguyễn Thị Thử',
    citizenAddress: 'số 12, ngõ 34, đường Nguyễn Gia Thiều, phường Kinh Bắc, tỉnh Bắc Ninh',
    matter:
      'đề nghị xem xét lại Quyết định số 45/QĐ-UBND về việc thu hồi đất và bồi thường theo diện tích đang sử dụng',
    documents: '01 đơn viết tay (02 trang); 01 bản sao giấy chứng nhận quyền sử dụng đất',
  };
}
