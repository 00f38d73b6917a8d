import type { FieldName, Fields } from '../templates/fields';
import type { LetterTemplate } from '../templates/template';

/** The fields of a template that nothing has been written in yet. */
export function missingFields({ fields }: LetterTemplate, written: Fields): FieldName[] {
  return fields.filter((field) => !written[field]?.trim());
}
