// The certificate of an attempt: one sheet of A4 on the screen and on paper.
import { useState } from 'preact/hooks';
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { go } from '../routes.ts';
import { Waiting } from '../waiting.tsx';
import { CertificateSheet } from './certificate-sheet.tsx';
import { goBack, useCertified } from './certified.ts';
import { NoCertificate } from './no-certificate.tsx';

export function CertificatePage({ attempt }: { attempt: string }) {
  const [tries, setTries] = useState(0);
  const opened = useCertified(attempt, tries);
  if (!opened) return <Waiting />;
  if (!opened.ok)
    return <NoCertificate refused={opened.error} onAgain={() => setTries(tries + 1)} />;
  const certified = opened.value;
  return (
    <main class="page certificate-page" data-academy={certified.level.academy}>
      <header>
        <Button
          kind="quiet"
          icon="back"
          label={t('common.back')}
          do="act:back"
          onPress={() => goBack(certified)}
        />
        <h1>{t('certificate.title')}</h1>
        <nav>
          <Button icon="star" do="act:badge" onPress={() => go(`badge/${attempt}`)}>
            {t('certificate.to-badge')}
          </Button>
          <Button kind="main" icon="print" do="act:print" onPress={() => print()}>
            {t('certificate.print')}
          </Button>
        </nav>
      </header>
      <CertificateSheet certified={certified} />
    </main>
  );
}
