/** A template contradicts itself or names what nobody supplies: the service does not start with it. */
export class TemplateError extends Error {
  constructor(template: string, fault: string) {
    super(`letter template ${template}: ${fault}`);
  }
}
