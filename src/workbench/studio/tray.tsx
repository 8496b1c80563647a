// What lies beside the sheet for the tool in hand: crayons, grounds, people, things, stamps.
import type { ComponentChildren } from 'preact';
import {
  type Crayon,
  type Ground,
  PAPERS,
  STAMPS,
  type Thing,
} from '../../activities/studio/drawing.ts';
import type { StudioPayload } from '../../activities/studio/schema.ts';
import { PAPER_COLOURS } from '../../drawing/crayons.ts';
import { t } from '../../text/text.ts';
import type { Material } from '../hands.ts';
import { PersonArt, StampArt } from './art.tsx';
import { thingName } from './names.ts';

interface PiecesProps {
  name: string;
  children: ComponentChildren;
}

/** Pieces to choose from. */
const Pieces = ({ name, children }: PiecesProps) => (
  <ul class="studio-pieces" aria-label={name}>
    {children}
  </ul>
);

interface PieceProps {
  name: string;
  does: string;
  pressed?: boolean;
  children: ComponentChildren;
  onPress: () => void;
}

const Piece = ({ name, does, pressed, children, onPress }: PieceProps) => (
  <li>
    <button
      type="button"
      class="studio-piece on-paper"
      data-do={does}
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {children}
    </button>
  </li>
);

interface GroundsProps {
  payload: StudioPayload;
  material: Material;
  ground: Ground | undefined;
  onPick: (ground: Ground) => void;
}

export const Grounds = ({ payload, material, ground, onPick }: GroundsProps) => (
  <>
    {payload.places.length > 0 && (
      <Pieces name={t('studio.places')}>
        {payload.places.map((id) => (
          <Piece
            key={id}
            name={material.places[id]?.alt ?? id}
            does={`act:place-${id}`}
            pressed={ground?.is === 'place' && ground.id === id}
            onPress={() => onPick({ is: 'place', id })}
          >
            <img class="wide" src={material.places[id]?.url} alt="" draggable={false} />
          </Piece>
        ))}
      </Pieces>
    )}
    <Pieces name={t('studio.papers')}>
      {PAPERS.map((paper) => (
        <Piece
          key={paper}
          name={t(`studio.paper.${paper}`)}
          does={`act:paper-${paper}`}
          pressed={ground?.is === 'paper' && ground.paper === paper}
          onPress={() => onPick({ is: 'paper', paper })}
        >
          <svg class="wide" viewBox="0 0 64 36" aria-hidden="true">
            <rect width="64" height="36" fill={PAPER_COLOURS[paper]} />
          </svg>
        </Piece>
      ))}
    </Pieces>
  </>
);

interface StickersProps {
  payload: StudioPayload;
  material: Material;
  onPut: (thing: Thing) => void;
}

export const People = ({ payload, material, onPut }: StickersProps) => (
  <Pieces name={t('studio.tool.people')}>
    {payload.people.map((id) => (
      <Piece
        key={id}
        name={material.people[id]?.alt ?? id}
        does={`act:person-${id}`}
        onPress={() => onPut({ is: 'person', id, face: 'happy' })}
      >
        <PersonArt url={material.people[id]?.url ?? ''} face="happy" close={false} />
      </Piece>
    ))}
  </Pieces>
);

export const Things = ({ payload, material, onPut }: StickersProps) => (
  <Pieces name={t('studio.tool.things')}>
    {payload.things.map((id) => (
      <Piece
        key={id}
        name={thingName({ is: 'thing', id }, material)}
        does={`act:thing-${id}`}
        onPress={() => onPut({ is: 'thing', id })}
      >
        <img src={material.pictures[id]?.url} alt="" draggable={false} />
      </Piece>
    ))}
  </Pieces>
);

interface StampsProps {
  crayon: Crayon;
  onPut: (thing: Thing) => void;
}

export const Stamps = ({ crayon, onPut }: StampsProps) => (
  <Pieces name={t('studio.tool.stamps')}>
    {STAMPS.map((id) => (
      <Piece
        key={id}
        name={t(`studio.stamp.${id}`)}
        does={`act:stamp-${id}`}
        onPress={() => onPut({ is: 'stamp', id, crayon })}
      >
        <StampArt stamp={id} crayon={crayon} />
      </Piece>
    ))}
  </Pieces>
);
