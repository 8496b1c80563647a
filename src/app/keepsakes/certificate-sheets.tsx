// The certificates of a class, small on the screen and a page each on paper.
import { CertificateSheet } from './certificate-sheet.tsx';
import type { Certified } from './certified.ts';

interface Props {
  sheets: readonly Omit<Certified, 'store'>[];
  className: string;
}

export function CertificateSheets({ sheets, className }: Props) {
  return (
    <ol class="certificate-sheets">
      {sheets.map((sheet) => (
        <li key={sheet.attempt.id}>
          <CertificateSheet certified={sheet} className={className} />
        </li>
      ))}
    </ol>
  );
}
