// Which attempts are looked at: those of one class, of one player, of one level, or all.
import { useId } from 'preact/hooks';
import type { GradeRow } from '../report/gradebook.ts';
import { LANGUAGE_TAGS, locale, type TextKey, t } from '../text/text.ts';
import { levelLabel, playerLabel } from './labels.ts';

/** Ids, or empty for all. */
export interface Wanted {
  player: string;
  level: string;
  class: string;
}

/** The rows that are wanted, the newest first. @param rows the oldest first */
export const wantedOf = (rows: readonly GradeRow[], wanted: Wanted): GradeRow[] =>
  rows
    .filter(
      ({ attempt, classId }) =>
        (wanted.player === '' || attempt.player === wanted.player) &&
        (wanted.level === '' || attempt.level === wanted.level) &&
        (wanted.class === '' || classId === wanted.class),
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

function Pick({ label, all, picked, from, onPick }: PickProps) {
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
  const classes = named(
    rows.flatMap((row) => (row.className ? [[row.classId, row.className]] : [])),
  );
  const inClass = wantedOf(rows, { ...wanted, player: '', level: '' });
  return (
    <div class="filter">
      {classes.length > 0 && (
        <Pick
          label="teacher.class"
          all="teacher.all-classes"
          picked={wanted.class}
          from={classes}
          onPick={(id) => onWant({ ...wanted, class: id, player: '' })}
        />
      )}
      <Pick
        label="teacher.player"
        all="teacher.all-players"
        picked={wanted.player}
        from={named(inClass.map((row) => [row.attempt.player, playerLabel(row)]))}
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
