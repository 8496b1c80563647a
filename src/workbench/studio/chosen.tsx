// What can be done with the thing that was chosen on the sheet.
import type { Placed, Thing } from '../../activities/studio/drawing.ts';
import { Button } from '../../controls/controls.tsx';
import { FACES } from '../../play/faces.ts';
import { t } from '../../text/text.ts';
import type { Material } from '../hands.ts';
import { PersonArt, Sign } from './art.tsx';
import { CrayonBox } from './crayon-box.tsx';
import { faceName, thingName } from './names.ts';
import { HANDLINGS, type Handling } from './poses.ts';

interface Props {
  placed: Placed;
  material: Material;
  onHandle: (handling: Handling) => void;
  /** Another face, another colour. */
  onChange: (thing: Thing) => void;
  onRaise: () => void;
  onRemove: () => void;
  onDone: () => void;
}

const ORDER: readonly Handling[] = [
  ...(['smaller', 'larger', 'turn-left', 'turn-right', 'flip'] as const),
  ...(['left', 'right', 'up', 'down'] as const),
].filter((handling) => handling in HANDLINGS);

export function Chosen(props: Props) {
  const { placed, material } = props;
  const { thing } = placed;
  const person = thing.is === 'person' ? thing : undefined;
  const handlings = ORDER.filter((handling) => handling !== 'flip' || thing.is !== 'slogan');
  return (
    <div class="chosen-thing">
      <header>
        <h3>{thingName(thing, material)}</h3>
        <Button
          icon="check"
          label={t('studio.chosen-done')}
          do="act:chosen-done"
          onPress={props.onDone}
        />
      </header>
      {person && (
        <ul class="face-row" aria-label={t('studio.face')}>
          {FACES.map((face) => (
            <li key={face}>
              <button
                type="button"
                class="studio-piece on-paper"
                data-do={`act:face-${face}`}
                aria-label={faceName(face)}
                title={faceName(face)}
                aria-pressed={person.face === face}
                onClick={() => props.onChange({ ...person, face })}
              >
                <PersonArt url={material.people[person.id]?.url ?? ''} face={face} close />
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul class="handlings">
        {handlings.map((handling) => (
          <Handle key={handling} sketch={handling} onPress={() => props.onHandle(handling)} />
        ))}
        <Handle sketch="raise" onPress={props.onRaise} />
        <Handle sketch="remove" onPress={props.onRemove} />
      </ul>
      {'crayon' in thing && (
        <CrayonBox
          crayon={thing.crayon}
          onPick={(crayon) => props.onChange({ ...thing, crayon })}
        />
      )}
    </div>
  );
}

interface HandleProps {
  sketch: Handling | 'raise' | 'remove';
  onPress: () => void;
}

const Handle = ({ sketch, onPress }: HandleProps) => (
  <li>
    <button
      type="button"
      class={`studio-tool plain ${sketch}`}
      data-do={`act:do-${sketch}`}
      aria-label={t(`studio.do.${sketch}`)}
      title={t(`studio.do.${sketch}`)}
      onClick={onPress}
    >
      <Sign sign={sketch} />
    </button>
  </li>
);
