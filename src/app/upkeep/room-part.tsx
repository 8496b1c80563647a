// What takes the room on this device, how much is left, and what to do where it is little.
import { sizeOf } from '../../base/size.ts';
import { isTight } from '../../healing/room.ts';
import { t } from '../../text/text.ts';
import type { Known } from './upkeep.tsx';

export function RoomPart({ known }: { known: Known }) {
  const { room, attempts, pictures, persisted } = known;
  const tight = room !== undefined && isTight(room);
  return (
    <section class="card upkeep-part" data-part="room" aria-labelledby="upkeep-room">
      <h2 id="upkeep-room">{t('upkeep.room')}</h2>
      <dl>
        <dt>{t('upkeep.attempts')}</dt>
        <dd>{attempts}</dd>
        <dt>{t('upkeep.pictures')}</dt>
        <dd>{pictures}</dd>
        {room?.kept !== undefined && (
          <>
            <dt>{t('upkeep.kept-levels')}</dt>
            <dd>{sizeOf(room.kept)}</dd>
          </>
        )}
        {room && (
          <>
            <dt>{t('upkeep.all')}</dt>
            <dd>
              {t('upkeep.used', { used: sizeOf(room.used), free: sizeOf(room.quota - room.used) })}
            </dd>
          </>
        )}
      </dl>
      {!room && <p>{t('upkeep.room-unknown')}</p>}
      {tight && <p class="upkeep-todo">{t('upkeep.room-todo')}</p>}
      <p>{t(persisted ? 'upkeep.persisted' : 'upkeep.not-persisted')}</p>
    </section>
  );
}
