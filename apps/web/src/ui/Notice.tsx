import type { ReactNode } from 'react';
import './styles/notice.css';

/** A calm word to the reader; read out when it appears. */
export function Notice({ children, tone = 'good' }: { children: ReactNode; tone?: 'good' | 'danger' }) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
