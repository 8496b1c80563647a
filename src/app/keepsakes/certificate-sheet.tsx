// The sheet itself. All its measures hang on its width, so that it is the same on a phone and on paper.
import './certificate.css';
import { formalDate, listOf, type TextKey, t } from '../../text/text.ts';
import { labelOf } from '../player-label.ts';
import { CertificateFrame, Seal } from './certificate-art.tsx';
import type { Certified } from './certified.ts';
import { Clauses } from './clauses.tsx';

interface Props {
  certified: Pick<Certified, 'level' | 'words' | 'certificate' | 'player'>;
  /** What the teacher calls the class of whoever gets it, in the console. */
  className?: string;
}

export function CertificateSheet({ certified, className }: Props) {
  const { level, words, certificate, player } = certified;
  const { ending, practised, content, format, finishedAt } = certificate;
  // In the middle of an English sentence they are no headings.
  const competencies = practised.map((one) => t(`competency.${one}` as TextKey).toLowerCase());
  const body = t(practised.length > 0 ? 'certificate.body' : 'certificate.body-bare', {
    academy: t(`academy.${level.academy}`),
    level: words[level.title] ?? '',
    ending: words[ending.title] ?? '',
    competencies: listOf(competencies),
  });
  return (
    <article
      class="certificate on-paper"
      data-academy={level.academy}
      aria-label={t('certificate.title')}
    >
      <CertificateFrame />
      <p class="school">{t('app.name')}</p>
      <h2>{t('certificate.title')}</h2>
      <p class="testify">
        {className === undefined
          ? t('certificate.testify')
          : t('certificates.testify', { class: className })}
      </p>
      <p class="holder">
        {player && (player.name || player.seat !== null) && (
          <span class="typed">{labelOf(player)}</span>
        )}
        {!player?.name && (
          <span class="by-hand">
            {t('certificate.name')}
            <i />
          </span>
        )}
      </p>
      <p class="body">
        <Clauses text={body} />
      </p>
      <footer>
        <span class="by-hand">
          {t('certificate.teacher')}
          <i />
        </span>
        <time dateTime={finishedAt}>{formalDate(finishedAt)}</time>
        <span class="issuer">
          <b>{t('app.name')}</b>
          <Seal />
        </span>
      </footer>
      <small>{t('certificate.verified', { content, format })}</small>
    </article>
  );
}
