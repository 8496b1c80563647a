// 分站: a tablet goes round a group, until the teacher collects what it has.
import { useState } from 'preact/hooks';
import { readCode } from '../../classroom/code.ts';
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { playerAt } from '../codes/joined.ts';
import { StationResults } from '../codes/station-results.tsx';
import { settings } from '../settings.ts';
import { Rounds } from './rounds.tsx';
import type { SeatInTurns } from './seat.ts';
import { openStation } from './station.ts';

async function sit({ seat, player }: SeatInTurns): Promise<string> {
  const code = readCode(settings.value.station?.code ?? '');
  return player ?? (code.ok ? (await playerAt(code.value.tag, seat)).id : '');
}

export function StationPage() {
  const [collecting, setCollecting] = useState(false);
  if (collecting) return <StationResults onBack={() => setCollecting(false)} />;
  return (
    <Rounds
      read={openStation}
      sit={sit}
      toTeacher={
        <Button
          kind="quiet"
          icon="teacher"
          do="act:collect-station"
          onPress={() => setCollecting(true)}
        >
          {t('turns.teacher')}
        </Button>
      }
    />
  );
}
