/** One line of JSON, alone on stdout. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Columns as wide as their widest cell, two blanks apart. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    process.stdout.write(
      `${line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
  }
}

export function printLine(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

/** What is no result: it must not mix with what a program reads on stdout. */
export function printTrouble(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
