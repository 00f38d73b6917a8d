import type { ReactNode } from 'react';

/** What scrolls must be reachable by keyboard (WCAG 2.1.1), so this section takes the focus although nothing in it acts. */
const REACHABLE = { tabIndex: 0 };

/** Holds a table wider than a telephone. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section {...REACHABLE} className="table-scroll" aria-label={label}>
      {children}
    </section>
  );
}
