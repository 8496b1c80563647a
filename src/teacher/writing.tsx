// How far the file is that is being written, or why there is none.
import { Button, Icon } from '../controls/controls.tsx';
import { Progress } from '../controls/meter.tsx';
import { t } from '../text/text.ts';
import { going, undone } from './carrying.ts';

/** The long way of a file, which can be stopped. */
export function Writing() {
  const now = going.value;
  const why = undone.value;
  return (
    <>
      {now?.long && (
        <section class="card underway" aria-labelledby="writing">
          <h2 id="writing">{t(`teacher.writing.${now.what}`)}</h2>
          <Progress
            name={t(`teacher.writing.${now.what}`)}
            percent={now.all === 0 ? 0 : Math.floor((100 * now.done) / now.all)}
          />
          <p>{t('teacher.writing.progress', { done: now.done, all: now.all })}</p>
          <Button icon="close" onPress={now.stop}>
            {t('teacher.writing.stop')}
          </Button>
        </section>
      )}
      {why && (
        <p class="notice" role="alert">
          <Icon name="warning" />
          {t(`teacher.undone.${why}`)}
        </p>
      )}
    </>
  );
}
