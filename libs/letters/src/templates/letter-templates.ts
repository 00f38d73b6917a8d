import { type CaseKind, LETTER_KINDS, type LetterKind } from '@libs/rules';
import type { LetterTemplate } from './template';
import { TemplateError } from './template-error';

/** The templates of this release. For a kind of letter about a kind of case there is one, or none. */
export class LetterTemplates {
  /** @throws TemplateError when two are for the same */
  constructor(readonly all: readonly LetterTemplate[]) {
    for (const kind of LETTER_KINDS) {
      const taken = new Map<CaseKind, string>();
      for (const template of all.filter((one) => one.kind === kind)) {
        for (const caseKind of template.cases) {
          const other = taken.get(caseKind);
          if (other) throw new TemplateError(template.id, `${other} too is the ${kind} of ${caseKind}`);
          taken.set(caseKind, template.id);
        }
      }
    }
  }

  find(kind: LetterKind, caseKind: CaseKind): LetterTemplate | undefined {
    return this.all.find((template) => template.kind === kind && template.cases.includes(caseKind));
  }

  /** @throws TemplateError for a template that this release no longer has */
  get(id: string): LetterTemplate {
    const found = this.all.find((template) => template.id === id);
    if (!found) throw new TemplateError(id, 'is not there');
    return found;
  }
}
