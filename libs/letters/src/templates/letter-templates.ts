import { CASE_KINDS, type CaseKind, LETTER_KINDS, type LetterKind, workflowOf } from '@libs/rules';
import type { LetterTemplate } from './template';
import { TemplateError } from './template-error';

/** The templates of this release. For a kind of letter about a kind of case there is one, or none. */
export class LetterTemplates {
  /** @throws TemplateError when two are for the same, or none is for a letter that a step leaves prepared */
  constructor(readonly all: readonly LetterTemplate[]) {
    for (const caseKind of CASE_KINDS) {
      const prepared = new Set(workflowOf(caseKind).steps.flatMap(({ letters }) => letters));
      for (const kind of LETTER_KINDS) {
        const [first, second] = all.filter((template) => isFor(template, kind, caseKind));
        if (second) throw new TemplateError(second.id, `${first?.id} too is the ${kind} of ${caseKind}`);
        if (!first && prepared.has(kind)) throw new TemplateError(kind, `there is none for ${caseKind}`);
      }
    }
  }

  find(kind: LetterKind, caseKind: CaseKind): LetterTemplate | undefined {
    return this.all.find((template) => isFor(template, kind, caseKind));
  }

  /** @throws TemplateError for a template that this release no longer has */
  get(id: string): LetterTemplate {
    const found = this.all.find((template) => template.id === id);
    if (!found) throw new TemplateError(id, 'is not there');
    return found;
  }
}

function isFor(template: LetterTemplate, kind: LetterKind, caseKind: CaseKind): boolean {
  return template.kind === kind && template.cases.includes(caseKind);
}
