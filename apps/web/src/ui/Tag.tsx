import './styles/tag.css';

const SIGNS = { urgent: 'M8 1.5 15 14H1z', overdue: 'M8 1a7 7 0 1 0 .01 0zM8 4v4.5l3 1.8', plain: null } as const;

/** A short word with a sign of its own shape: colour never speaks alone. */
export function Tag({ children, tone = 'plain' }: { children: string; tone?: keyof typeof SIGNS }) {
  const sign = SIGNS[tone];
  return (
    <span className={`tag tag-${tone}`}>
      {sign && (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={sign} />
        </svg>
      )}
      {children}
    </span>
  );
}
