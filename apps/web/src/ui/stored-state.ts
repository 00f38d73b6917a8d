import { useEffect, useState } from 'react';

function read<Value>(key: string): Value | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Value | null;
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that refuses storage still works; it only forgets on reload.
  }
}

/** State that outlives a reload but not the tab. `null` forgets it. */
export function useStoredState<Value>(key: string) {
  const [value, setValue] = useState<Value | null>(() => read<Value>(key));
  useEffect(() => write(key, value), [key, value]);
  return [value, setValue] as const;
}
