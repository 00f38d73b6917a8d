import type { Command } from 'commander';

/**
 * Of an option with one value that is given twice, commander takes the last without a word; here that is asked for
 * wrongly. An option that gathers, whose default is a list, may be given again.
 */
export function takeEachOnce(command: Command): void {
  for (const option of command.options) {
    if (!option.required || Array.isArray(option.defaultValue)) continue;
    let given = 0;
    command.on(`option:${option.name()}`, () => {
      given += 1;
      if (given > 1) command.error(`error: option '${option.flags}' is given more than once`);
    });
  }
  for (const inner of command.commands) takeEachOnce(inner);
}
