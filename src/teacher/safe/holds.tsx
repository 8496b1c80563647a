// What this device holds, in plain words and numbers.
import { useEffect, useState } from 'preact/hooks';
import { sizeOf } from '../../base/size.ts';
import type { Held } from '../../report/held.ts';
import { dateAndTime, t } from '../../text/text.ts';
import { NOTHING } from '../labels.ts';

const COUNTED = [
  ...(['classes', 'seats', 'others', 'names', 'notes'] as const),
  ...(['attempts', 'pictures', 'lessons'] as const),
];

/** Where the browser tells it; it does not on a plain LAN address. */
function useRoom(held: Held): string | undefined {
  const [room, setRoom] = useState<string>();
  useEffect(() => {
    // biome-ignore lint/complexity/useOptionalChain: it is missing where the types say it is there
    const asked = navigator.storage && navigator.storage.estimate();
    void asked?.then(({ usage = 0, quota = 0 }) =>
      setRoom(t('safe.room-left', { used: sizeOf(usage), free: sizeOf(quota - usage) })),
    );
  }, [held]);
  return room;
}

export function Holds({ held }: { held: Held }) {
  const room = useRoom(held);
  const when = (iso: string | undefined) => (iso === undefined ? NOTHING : dateAndTime(iso));
  return (
    <section class="card safe-part" data-part="holds" aria-labelledby="safe-holds">
      <h2 id="safe-holds">{t('safe.holds')}</h2>
      <p>{t('safe.holds-lead')}</p>
      <dl class="safe-counts">
        {COUNTED.map((one) => (
          <div key={one} data-held={one}>
            <dt>{t(`safe.${one}`)}</dt>
            <dd>{held[one]}</dd>
          </div>
        ))}
      </dl>
      <dl class="safe-facts">
        <dt>{t('safe.oldest')}</dt>
        <dd>{when(held.oldest)}</dd>
        <dt>{t('safe.newest')}</dt>
        <dd>{when(held.newest)}</dd>
        {room !== undefined && (
          <>
            <dt>{t('safe.room')}</dt>
            <dd>{room}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
