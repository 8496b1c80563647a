// Which attempts are looked at: those of one class, of one player, of one level, or all.
import { useId } from 'preact/hooks';
import { LANGUAGE_TAGS, locale, type TextKey, t } from '../text/text.ts';

/** Ids, or empty for all. */
export interface Wanted {
  player: string;
  level: string;
  class: string;
}

export const EVERYTHING: Wanted = { player: '', level: '', class: '' };

/** Ids and names. */
type Named = readonly (readonly [string, string])[];

/** What there is to pick from. */
export interface ToPick {
  classes: Named;
  players: Named;
  levels: Named;
}

/** By name, as people look for it. */
function sorted(named: Named): Named {
  const order = new Intl.Collator(LANGUAGE_TAGS[locale.value], { numeric: true });
  return named.toSorted((a, b) => order.compare(a[1], b[1]));
}

interface PickProps {
  label: TextKey;
  all: TextKey;
  picked: string;
  from: Named;
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
        {sorted(from).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

export function Filter({
  from,
  wanted,
  onWant,
}: {
  from: ToPick;
  wanted: Wanted;
  onWant: (next: Wanted) => void;
}) {
  return (
    <div class="filter">
      {from.classes.length > 0 && (
        <Pick
          label="teacher.class"
          all="teacher.all-classes"
          picked={wanted.class}
          from={from.classes}
          onPick={(id) => onWant({ ...wanted, class: id, player: '' })}
        />
      )}
      <Pick
        label="teacher.player"
        all="teacher.all-players"
        picked={wanted.player}
        from={from.players}
        onPick={(player) => onWant({ ...wanted, player })}
      />
      <Pick
        label="teacher.level"
        all="teacher.all-levels"
        picked={wanted.level}
        from={from.levels}
        onPick={(level) => onWant({ ...wanted, level })}
      />
    </div>
  );
}
