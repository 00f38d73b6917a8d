import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A mark that tells a living process from a later one that was given the same number: when it was born, on which boot.
 * Undefined when no such process lives; a zombie that nobody has reaped counts as dead.
 */
export function birthMark(pid: number): string | undefined {
  return process.platform === 'linux' ? birthMarkFromProc(pid) : askPs(pid, 'lstart=');
}

/** The command line of a living process, its words parted by one space; undefined when there is none. */
export function commandLine(pid: number): string | undefined {
  if (process.platform !== 'linux') return askPs(pid, 'args=');
  const words = readProc(`/proc/${pid}/cmdline`);
  return words ? words.split('\0').join(' ').trim() : undefined;
}

function birthMarkFromProc(pid: number): string | undefined {
  const stat = readProc(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // proc(5): the second field is the name in brackets and may itself hold blanks; field 3 is the state, 22 the start time.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, startTicks] = [fields[0], fields[19]];
  if (state === 'Z' || state === 'X') return undefined;
  return `${readProc('/proc/sys/kernel/random/boot_id')?.trim()}:${startTicks}`;
}

function readProc(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function askPs(pid: number, column: string): string | undefined {
  try {
    const answer = execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
    return answer.trim() || undefined;
  } catch {
    return undefined;
  }
}
