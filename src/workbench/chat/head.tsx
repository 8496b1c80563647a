// The round picture of a contact: the head of a person of the level, a sign for several, or the first
// letter of a name.
import { Icon } from '../../controls/controls.tsx';
import { ATLAS_SIZE, FACE_ANCHOR, type Face, faceCell } from '../../play/faces.ts';
import type { Seen } from '../hands.ts';

/** The part of a bust that shows the head alone. */
const HEAD = '70 50 340 340';

interface Props {
  /** Nothing where the drawing of nobody belongs to the name, e.g. that of a bank. */
  person: Seen | undefined;
  name: string;
  /** Several people write there. */
  group?: boolean;
  face?: Face;
}

export function Head({ person, name, group = false, face = 'calm' }: Props) {
  const { x, y, width, height } = faceCell(face);
  return (
    <span class="chat-head" aria-hidden="true">
      {person ? (
        <svg viewBox={HEAD} aria-hidden="true">
          <image href={person.url} {...ATLAS_SIZE} />
          <svg
            {...FACE_ANCHOR}
            width={width}
            height={height}
            viewBox={`${x} ${y} ${width} ${height}`}
            aria-hidden="true"
          >
            <image href={person.url} {...ATLAS_SIZE} />
          </svg>
        </svg>
      ) : group ? (
        <Icon name="group" />
      ) : (
        [...name.trim()][0]
      )}
    </span>
  );
}
