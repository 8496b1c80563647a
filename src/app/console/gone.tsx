// What shows in place of a class that is not on this device.
import { ButtonLink } from '../../controls/controls.tsx';
import { CLASSES } from '../../teacher/route.ts';
import { PlaceHeading } from '../../teacher/turning.tsx';
import { t } from '../../text/text.ts';

export function Gone() {
  return (
    <section class="detail">
      <nav class="buttons" aria-label={t('teacher.pages')}>
        <ButtonLink href={CLASSES} icon="back">
          {t('classes.all')}
        </ButtonLink>
      </nav>
      <PlaceHeading class="card">{t('classes.gone')}</PlaceHeading>
    </section>
  );
}
