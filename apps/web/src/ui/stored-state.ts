import { useRef, useState } from 'react';

type Next<Value> = Value | null | ((before: Value | null) => Value | null);

/** State that outlives a reload but not the tab; written at once, since a form may be gone the moment it is sent. */
export function useStoredState<Value extends object>(key: string) {
  const [value, setValue] = useState<Value | null>(() => read<Value>(key));
  const current = useRef(value);

  /** `null` forgets it. */
  function store(next: Next<Value>): void {
    current.current = typeof next === 'function' ? next(current.current) : next;
    write(key, current.current);
    setValue(current.current);
  }

  return [value, store] as const;
}

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
