// When to think again: a day for the calendar, and six items when it has come, or at once.
import { isoWithOffset } from '../../../base/instant.ts';
import { Button } from '../../../controls/controls.tsx';
import { useToast } from '../../../controls/toast.tsx';
import { addressOf, isLater, laterThan, nextDay, type Taken } from '../../../kiosk/taken.ts';
import { calendarFile } from '../../../report/calendar.ts';
import { t } from '../../../text/text.ts';
import { saveFile } from '../../save-file.ts';
import { dayWords } from './carried.ts';

const FILE = 'qinglian.ics';

/** Offers the day as a file. @param promise its words, if there is one */
function saveDay(taken: Taken, promise: string | undefined): void {
  const from = laterThan(taken.day);
  const link = new URL(`#/take-home/${addressOf(taken)}`, location.href).href;
  const file = calendarFile(
    {
      id: `${addressOf(taken)}@qinglian-academy`,
      from,
      to: nextDay(from),
      title: t('taken.event'),
      text: [...(promise ? [t('taken.event-promise', { promise })] : []), link].join('\n'),
      link,
    },
    new Date().toISOString(),
  );
  saveFile(FILE, file, 'text/calendar;charset=utf-8');
}

interface Props {
  taken: Taken;
  promise: string | undefined;
  onBegin: () => void;
}

export function LaterCard({ taken, promise, onBegin }: Props) {
  const { say, toasts } = useToast();
  const isDue = isLater(taken.day, isoWithOffset(new Date()).slice(0, 10));
  const save = () => {
    saveDay(taken, promise);
    say(t('common.saved', { name: FILE }));
  };
  return (
    <section class="card later-card" data-due={isDue}>
      <h2>{t(isDue ? 'taken.due' : 'taken.later')}</h2>
      <p>
        {isDue
          ? t('taken.due-lead')
          : t('taken.later-lead', { date: dayWords(laterThan(taken.day)) })}
      </p>
      {!isDue && (
        <Button kind="main" icon="download" do="act:calendar" onPress={save}>
          {t('taken.calendar')}
        </Button>
      )}
      <Button kind={isDue ? 'main' : 'plain'} icon="question" do="act:booster" onPress={onBegin}>
        {t(isDue ? 'taken.begin' : 'taken.now')}
      </Button>
      <p class="private">{t('taken.private')}</p>
      {toasts}
    </section>
  );
}
