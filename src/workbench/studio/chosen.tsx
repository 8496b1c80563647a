// What can be done with the thing that was chosen on the sheet.
import type { Placed } from '../../activities/studio/drawing.ts';
import { FACES, type Face } from '../../play/faces.ts';
import { t } from '../../text/text.ts';
import type { Material } from '../hands.ts';
import { PersonArt, Sign } from './art.tsx';
import { faceName, thingName } from './names.ts';
import { HANDLINGS, type Handling } from './poses.ts';

interface Props {
  placed: Placed;
  material: Material;
  onHandle: (handling: Handling) => void;
  onFace: (face: Face) => void;
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
    <div class="chosen">
      <h3>{thingName(thing, material)}</h3>
      {person && (
        <ul class="faces" aria-label={t('studio.face')}>
          {FACES.map((face) => (
            <li key={face}>
              <button
                type="button"
                class="piece on-paper"
                data-do={`act:face-${face}`}
                aria-label={faceName(face)}
                title={faceName(face)}
                aria-pressed={person.face === face}
                onClick={() => props.onFace(face)}
              >
                <PersonArt url={material.people[person.id]?.url ?? ''} face={face} close />
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul class="handlings">
        {handlings.map((handling) => (
          <Handle key={handling} sign={handling} onPress={() => props.onHandle(handling)} />
        ))}
        <Handle sign="raise" onPress={props.onRaise} />
        <Handle sign="remove" onPress={props.onRemove} />
      </ul>
      <button type="button" class="button plain" data-do="act:chosen-done" onClick={props.onDone}>
        {t('studio.chosen-done')}
      </button>
    </div>
  );
}

interface HandleProps {
  sign: Handling | 'raise' | 'remove';
  onPress: () => void;
}

const Handle = ({ sign, onPress }: HandleProps) => (
  <li>
    <button
      type="button"
      class={`tool plain ${sign}`}
      data-do={`act:do-${sign}`}
      aria-label={t(`studio.do.${sign}`)}
      title={t(`studio.do.${sign}`)}
      onClick={onPress}
    >
      <Sign sign={sign} />
    </button>
  </li>
);
