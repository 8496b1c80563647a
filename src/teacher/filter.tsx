// Which attempts are looked at: those of one player, of one level, or all.
import { useId } from 'preact/hooks';
import type { GradeRow } from '../report/gradebook.ts';
import { LANGUAGE_TAGS, locale, type TextKey, t } from '../text/text.ts';
import { levelLabel, playerLabel } from './labels.ts';

/** Ids, or empty for all. */
export interface Wanted {
  player: string;
  level: string;
}

/** The rows that are wanted, the newest first. @param rows the oldest first */
export const wantedOf = (rows: readonly GradeRow[], { player, level }: Wanted): GradeRow[] =>
  rows
    .filter(
      ({ attempt }) =>
        (player === '' || attempt.player === player) && (level === '' || attempt.level === level),
    )
    .toReversed();

/** What there is to pick from: id and name, by name. */
function named(pairs: Iterable<[string, string]>): [string, string][] {
  const order = new Intl.Collator(LANGUAGE_TAGS[locale.value], { numeric: true });
  return [...new Map(pairs)].toSorted((a, b) => order.compare(a[1], b[1]));
}

interface PickProps {
  label: TextKey;
  all: TextKey;
  picked: string;
  from: [string, string][];
  onPick: (id: string) => void;
}

/** One of several, or of none in particular. */
export function Pick({ label, all, picked, from, onPick }: PickProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t(label)}</label>
      <select id={id} value={picked} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{t(all)}</option>
        {from.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

export function Filter({
  rows,
  wanted,
  onWant,
}: {
  rows: readonly GradeRow[];
  wanted: Wanted;
  onWant: (next: Wanted) => void;
}) {
  return (
    <div class="filter">
      <Pick
        label="teacher.player"
        all="teacher.all-players"
        picked={wanted.player}
        from={named(rows.map((row) => [row.attempt.player, playerLabel(row)]))}
        onPick={(player) => onWant({ ...wanted, player })}
      />
      <Pick
        label="teacher.level"
        all="teacher.all-levels"
        picked={wanted.level}
        from={named(rows.map((row) => [row.attempt.level, levelLabel(row)]))}
        onPick={(level) => onWant({ ...wanted, level })}
      />
    </div>
  );
}
