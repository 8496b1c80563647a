// What tells: badges, meters, stars, name tags, notices, a toast, a dialog, a table.
import { useState } from 'preact/hooks';
import { Badge } from '../../controls/badge.tsx';
import { Button, ButtonLink, Dialog, Icon, Stars } from '../../controls/controls.tsx';
import { Meters } from '../../controls/meter.tsx';
import { Table } from '../../controls/table.tsx';
import { Toast, useToast } from '../../controls/toast.tsx';
import { t } from '../../text/text.ts';
import { specimens } from './specimens.ts';
import { InStates, Posed } from './states.tsx';

export function Signs() {
  const words = specimens();
  return (
    <>
      <p class="row">
        <Badge>{t('teacher.exploring')}</Badge>
        <Badge kind="good" sign="check">
          {t('teacher.trust.verified')}
        </Badge>
        <Badge kind="warn" sign="search">
          {t('debrief.misses', { count: 2 })}
        </Badge>
        <Badge kind="bad" sign="warning">
          {t('teacher.trust.altered')}
        </Badge>
        <Badge kind="note" sign="replay">
          {t('teacher.trust.other-version')}
        </Badge>
      </p>
      <p class="row">
        <span class="name-tag">{words.name}</span>
        <span class="name-tag">
          <Icon name="search" />
          {words.stall}
        </span>
        <Stars count={2} label={t('home.stars', { count: 2 })} />
      </p>
      <Meters
        of={[
          { name: t('competency.honesty'), percent: 100 },
          { name: t('competency.responsibility'), percent: 45 },
          { name: t('competency.transparency'), percent: 0 },
        ]}
      />
      <div class="notice">
        <Icon name="warning" />
        <span>{t('play.exploring')}</span>
        <Button icon="back" onPress={() => {}}>
          {t('play.return')}
        </Button>
      </div>
    </>
  );
}

export function Toasts() {
  const { say, toasts } = useToast();
  const words = t('common.saved', { name: 'qinglian-2026-11-27.json' });
  return (
    <>
      <InStates of=".button" without={['disabled']}>
        {() => <Toast words={words} onGone={() => {}} />}
      </InStates>
      <Button onPress={() => say(words)}>{t('common.save')}</Button>
      {toasts}
    </>
  );
}

export function Dialogs() {
  const [open, setOpen] = useState(false);
  const words = specimens();
  return (
    <>
      <dialog class="dialog" open aria-label={t('backlog.title')}>
        <header>
          <h2>{t('backlog.title')}</h2>
          <Button kind="quiet" icon="close" label={t('common.close')} onPress={() => {}} />
        </header>
        <div>{words.line}</div>
      </dialog>
      <Button icon="backlog" onPress={() => setOpen(true)}>
        {t('play.backlog')}
      </Button>
      {open && (
        <Dialog title={t('backlog.title')} onClose={() => setOpen(false)}>
          {words.line}
        </Dialog>
      )}
    </>
  );
}

const ROWS = ['rest', 'hover', 'focus'] as const;

export function Tables() {
  const words = specimens();
  return (
    <Posed poses={{ 'tr:nth-child(2)': 'hover', 'tr:nth-child(3) .button': 'focus' }}>
      <Table
        name={t('teacher.attempts')}
        caption={t('teacher.attempts')}
        columns={[
          t('teacher.player'),
          t('teacher.score'),
          t('teacher.verified'),
          t('teacher.details'),
        ]}
      >
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{words.name}</th>
            <td>80</td>
            <td>
              <Badge kind="good" sign="check">
                {t('teacher.trust.verified')}
              </Badge>
            </td>
            <td>
              <ButtonLink href="#/gallery">{t('teacher.details')}</ButtonLink>
            </td>
          </tr>
        ))}
      </Table>
    </Posed>
  );
}
