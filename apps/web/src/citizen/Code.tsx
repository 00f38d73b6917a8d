/** A code in groups of four, as one reads it over the telephone; a code that comes grouped stays so. */
export function grouped(code: string): string {
  return /[-\s]/.test(code) ? code : (code.match(/.{1,4}/g)?.join(' ') ?? code);
}

export function Code({ label, value, secret = false }: { label: string; value: string; secret?: boolean }) {
  return (
    <p>
      <span className="code-label">{label}</span>
      <br />
      <output className={secret ? 'code code-secret' : 'code'}>{secret ? value : grouped(value)}</output>
    </p>
  );
}
