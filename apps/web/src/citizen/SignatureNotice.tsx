import type { MissingSignature } from '@libs/contracts';
import { day } from '../ui/dates';
import { useWords } from './words';

interface Props {
  missing: MissingSignature;
  /** Who holds the letter, once that is known. */
  unit: string | null;
}

/** What an unsigned khiếu nại or tố cáo lacks, how and where to supply it, by which day, and what is not lost meanwhile. */
export function SignatureNotice({ missing, unit }: Props) {
  const { signature, signatureMeans } = useWords();
  return (
    <section className="sheet attention" aria-labelledby="signature">
      <h2 id="signature">{signature.title}</h2>
      <p>{signature.why}</p>
      <p>
        <strong>{signature.by(day(missing.by))}</strong>
      </p>
      <ul className="ways">
        {missing.means.map((means) => (
          <li key={means}>
            <strong>{signatureMeans[means].name}</strong>
            <br />
            {signatureMeans[means].how}
          </li>
        ))}
      </ul>
      <p>{signature.where(unit)}</p>
      <p>{signature.kept(day(missing.keptAs))}</p>
      <p className="soft">
        {signature.basis}: {missing.basis}
      </p>
    </section>
  );
}
