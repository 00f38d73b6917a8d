/** A Markdown table. A bar inside a cell would end it, so it is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Slugs in a cell; nothing when there are none. */
export function slugs(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

export function yes(holds: boolean): string {
  return holds ? 'yes' : '';
}

/** A whole file: it says that it is printed, what it is, and then its parts. */
export function page(title: string, ...parts: readonly string[]): string {
  const notice = '<!-- Printed by `npm run docs` from the tables the service runs on. Change those, not this. -->';
  return `${[notice, `# ${title}`, ...parts].join('\n\n')}\n`;
}
