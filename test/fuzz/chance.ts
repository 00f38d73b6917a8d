/** Any of them, the same at the same turn. */
export function pick<T>(list: readonly T[] = [], turn: number): T | undefined {
  return list[Math.floor(chance(turn) * list.length)];
}

/** From 0 to 1, the same at the same turn. */
export function chance(turn: number): number {
  return (Math.imul(turn, 0x9e3779b1) >>> 0) / 2 ** 32;
}
