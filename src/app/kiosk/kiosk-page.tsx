// 展位: a device on a table. Until it is set up, and whenever it is not held, only staff go on from here.
import './kiosk.css';
import { useEffect, useState } from 'preact/hooks';
import { type KioskSettings, usualKiosk } from '../../kiosk/settings.ts';
import { usualSettings } from '../../store/settings.ts';
import type { Store } from '../../store/store.ts';
import { device } from '../device.ts';
import { lazyPage } from '../lazy-page.tsx';
import { loadCatalogue } from '../load.ts';
import { go } from '../routes.ts';
import { change, letGo, settings } from '../settings.ts';
import { Waiting } from '../waiting.tsx';
import { Booth } from './booth.tsx';
import type { StaffProps } from './staff/staff.tsx';

const Staff = lazyPage<StaffProps>(async () => (await import('./staff/staff.tsx')).Staff);

/** A list of levels that does not come is asked for again after so long, in ms. */
const AGAIN_MS = 4000;

/** A kiosk whose settings are lost goes on with all levels there are. */
async function fallback(): Promise<KioskSettings> {
  for (;;) {
    const levels = await loadCatalogue(settings.peek().locale).catch(() => []);
    if (levels.length > 0) return usualKiosk(levels.map(({ id }) => id));
    await new Promise((later) => setTimeout(later, AGAIN_MS));
  }
}

interface Known {
  store: Store;
  kiosk: KioskSettings | undefined;
}

export function KioskPage() {
  const [known, setKnown] = useState<Known>();
  useEffect(() => {
    const read = async () => {
      const store = await device();
      const kept = await store.booth.settings();
      setKnown({ store, kiosk: kept ?? (settings.peek().kiosk ? await fallback() : undefined) });
    };
    void read();
  }, []);
  if (!known) return <Waiting />;
  const { store, kiosk } = known;
  const keep = (next: KioskSettings) => {
    void store.booth.setUp(next);
    setKnown({ store, kiosk: next });
    if (!settings.peek().kiosk) change({ turns: null, station: null, kiosk: true });
  };
  const leave = () => {
    letGo();
    // How loud it was is the kiosk's.
    const { music, effects, speech } = usualSettings();
    change({ kiosk: false, music, effects, speech });
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    go('');
  };
  const asStaff = { settings: kiosk, onSettings: keep, onRestart: () => location.reload() };
  if (!kiosk || !settings.value.kiosk) {
    const start = () => kiosk && keep(kiosk);
    return <Staff {...asStaff} onNext={start} onLeave={leave} onClose={() => go('')} />;
  }
  return (
    <Booth
      store={store}
      kiosk={kiosk}
      onLeave={leave}
      renderStaff={(ways) => <Staff {...asStaff} {...ways} />}
    />
  );
}
