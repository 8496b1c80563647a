// A device on a table: its settings, and the way to its staff.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { KioskSettings } from '../../kiosk/settings.ts';
import { t } from '../../text/text.ts';
import { device } from '../device.ts';
import { lazyPage } from '../lazy-page.tsx';
import { go } from '../routes.ts';
import { change, letGo, settings } from '../settings.ts';
import { Waiting } from '../waiting.tsx';

const Staff = lazyPage(async () => (await import('./staff/staff.tsx')).Staff);

export function KioskPage() {
  const [known, setKnown] = useState<{ kiosk: KioskSettings | undefined }>();
  const [called, setCalled] = useState(false);
  useEffect(() => {
    const read = async () => setKnown({ kiosk: await (await device()).booth.settings() });
    void read();
  }, []);
  const taps = useRef(0);
  useEffect(() => {
    const tap = ({ clientX, clientY }: PointerEvent) => {
      taps.current = clientX >= innerWidth - 80 && clientY <= 80 ? taps.current + 1 : 0;
      if (taps.current === 5) setCalled(true);
    };
    addEventListener('pointerdown', tap);
    return () => removeEventListener('pointerdown', tap);
  }, []);
  if (!known) return <Waiting />;
  const { kiosk } = known;
  const isRunning = settings.value.kiosk;
  const keep = (next: KioskSettings) => {
    void device().then(({ booth }) => booth.setUp(next));
    setKnown({ kiosk: next });
    if (!isRunning) setCalled(false);
    change({ turns: null, station: null, kiosk: true });
  };
  const leave = () => {
    letGo();
    change({ kiosk: false });
    go('');
  };
  if (kiosk && isRunning && !called) {
    return (
      <main class="page middle">
        <h1>{t('kiosk.touch')}</h1>
      </main>
    );
  }
  return (
    <Staff
      settings={kiosk}
      onSettings={keep}
      onNext={() => {
        taps.current = 0;
        setCalled(false);
      }}
      onRestart={() => location.reload()}
      onLeave={leave}
      onClose={() => (isRunning ? setCalled(false) : go(''))}
    />
  );
}
