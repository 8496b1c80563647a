// This device: what takes its room, what could not be read, and what is old enough to go.
import './upkeep.css';
import { useEffect, useState } from 'preact/hooks';
import type { Aside } from '../../store/store.ts';
import { device } from '../device.ts';
import { AsidePart } from './aside-part.tsx';
import { OldPart } from './old-part.tsx';
import { isPersisted, roomUsed, type Used } from './room.ts';
import { RoomPart } from './room-part.tsx';

/** What is known of the device. */
export interface Known {
  aside: readonly Aside[];
  /** When the first attempt was begun, in ms since 1970; undefined where there is none. */
  oldest: number | undefined;
  attempts: number;
  pictures: number;
  room: Used | undefined;
  persisted: boolean | undefined;
}

async function look(): Promise<Known> {
  const store = await device();
  const { survey } = store;
  const [aside, span, attempts, pictures, room, persisted] = await Promise.all([
    store.aside(),
    survey.span(),
    survey.count('attempts'),
    survey.count('pictures'),
    roomUsed(),
    isPersisted(),
  ]);
  return { aside, oldest: span?.oldest, attempts, pictures, room, persisted };
}

export interface UpkeepProps {
  /** Saves everything to a file. @returns its name; undefined where it was not saved */
  saveBackup: () => Promise<string | undefined>;
  /** Something is there again, or is gone. */
  onChanged?: () => void;
}

export function Upkeep({ saveBackup, onChanged }: UpkeepProps) {
  const [known, setKnown] = useState<Known>();
  const [times, setTimes] = useState(0);
  useEffect(() => {
    look().then(setKnown, () => {});
  }, [times]);
  if (!known) return null;
  const changed = () => {
    setTimes(times + 1);
    onChanged?.();
  };
  return (
    <>
      {known.aside.length > 0 && <AsidePart aside={known.aside} onChanged={changed} />}
      <OldPart oldest={known.oldest} saveBackup={saveBackup} onChanged={changed} />
      <RoomPart known={known} />
    </>
  );
}
