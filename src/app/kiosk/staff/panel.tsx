// 志工面板: today's figures and the next visitor at once; all else one tap away.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { assertNever } from '../../../base/result.ts';
import { Button } from '../../../controls/controls.tsx';
import type { IconName } from '../../../controls/icons.tsx';
import { useToast } from '../../../controls/toast.tsx';
import type { KioskSettings } from '../../../kiosk/settings.ts';
import { t } from '../../../text/text.ts';
import { settings as onDevice } from '../../settings.ts';
import { CloseButton, LanguageButton, StaffPage } from './around.tsx';
import { useCounts } from './counted.ts';
import { DevicePart } from './device-part.tsx';
import { Faults } from './faults.tsx';
import { Help } from './help.tsx';
import { Script } from './script.tsx';
import { SettingsPart } from './settings-part.tsx';
import type { StaffProps } from './staff.tsx';
import { Today } from './today.tsx';
import { Totals } from './totals.tsx';

/** What lies behind the front of the panel, each with its picture. */
const PARTS = {
  script: 'chat',
  help: 'question',
  totals: 'scores',
  settings: 'settings',
  faults: 'flag',
  device: 'lock',
} as const satisfies Record<string, IconName>;

type Part = keyof typeof PARTS;

export interface PanelProps extends StaffProps {
  settings: KioskSettings;
}

export function Panel(props: PanelProps) {
  const { settings, onSettings, onClose, onNext, onRestart } = props;
  const isRunning = onDevice.value.kiosk;
  const [part, setPart] = useState<Part>();
  const counts = useCounts();
  const { say, toasts } = useToast();
  // A long page is left below; the next begins above, and with nothing said yet.
  useEffect(() => {
    scrollTo(0, 0);
    say('');
  }, [part]);
  const ways = (
    <>
      <LanguageButton />
      <CloseButton onClose={onClose} />
    </>
  );
  if (part) {
    return (
      <StaffPage
        key={part}
        title={t(`staff.part.${part}`)}
        event={settings.event}
        ways={
          <>
            <Button icon="back" do="act:staff-back" onPress={() => setPart(undefined)}>
              {t('common.back')}
            </Button>
            {ways}
          </>
        }
      >
        {toasts}
        {shown(part, { ...props, counts, say })}
      </StaffPage>
    );
  }
  return (
    <StaffPage key="front" title={t('staff.title')} event={settings.event} ways={ways}>
      <div class="staff-front">
        <Today counts={counts} />
        <ul class="staff-parts">
          {(Object.keys(PARTS) as Part[]).map((one) => (
            <li key={one}>
              <Button icon={PARTS[one]} do={`act:staff-${one}`} onPress={() => setPart(one)}>
                {t(`staff.part.${one}`)}
              </Button>
            </li>
          ))}
          {isRunning && (
            <li>
              <Button icon="replay" do="act:staff-restart" onPress={onRestart}>
                {t('staff.restart')}
              </Button>
            </li>
          )}
        </ul>
      </div>
      <div class="staff-bar">
        {isRunning ? (
          <>
            <Button do="act:staff-go-on" onPress={onClose}>
              {t('staff.go-on')}
            </Button>
            <Button kind="main" icon="next" do="act:staff-next" onPress={onNext}>
              {t('staff.next')}
            </Button>
          </>
        ) : (
          <Button kind="main" icon="next" do="act:staff-start" onPress={() => onSettings(settings)}>
            {t('staff.start')}
          </Button>
        )}
      </div>
    </StaffPage>
  );
}

/** What a part may use. */
export interface PartProps extends PanelProps {
  counts: ReturnType<typeof useCounts>;
  say: (words: string) => void;
}

function shown(part: Part, props: PartProps): ComponentChildren {
  const { settings } = props;
  switch (part) {
    case 'script':
      return <Script greeting={settings.greeting} hasCode={settings.atEnd.code} />;
    case 'help':
      return <Help />;
    case 'totals':
      return <Totals {...props} />;
    case 'settings':
      return <SettingsPart {...props} />;
    case 'faults':
      return <Faults {...props} />;
    case 'device':
      return <DevicePart {...props} />;
    default:
      return assertNever(part);
  }
}
