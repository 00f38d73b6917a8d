import { useRef, useState } from 'react';

type Next<Value> = Value | null | ((before: Value | null) => Value | null);

/**
 * State that outlives a reload but not the tab; written at once, since a form may be gone the moment it is sent. `kept`
 * says what of it may lie in the browser's storage; null, nothing.
 */
export function useStoredState<Value extends object>(key: string, kept: (value: Value) => Value | null = all) {
  const [value, setValue] = useState<Value | null>(() => read<Value>(key));
  const current = useRef(value);

  /** `null` forgets it. */
  function store(next: Next<Value>): void {
    current.current = typeof next === 'function' ? next(current.current) : next;
    write(key, current.current && kept(current.current));
    setValue(current.current);
  }

  return [value, store] as const;
}

const all = <Value>(value: Value) => value;

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
