// What lies on a sheet, in words: for those who hear it, and for the list of things.
import {
  type Drawing,
  isPlaced,
  PANEL,
  type Placed,
  type Pose,
  panelsOf,
  shownIn,
  type Thing,
} from '../../activities/studio/drawing.ts';
import { FACES, type Face } from '../../play/faces.ts';
import { type TextKey, t } from '../../text/text.ts';
import type { Material } from '../hands.ts';

export const faceName = (face: Face): string => t(`studio.face.${face}`);

/** What a thing is, e.g. 小廉，開心. */
export function thingName(thing: Thing, material: Material): string {
  switch (thing.is) {
    case 'person': {
      const face = FACES.find((one) => one === thing.face);
      const name = material.people[thing.id]?.alt ?? '';
      return face ? t('studio.person', { name, face: faceName(face) }) : name;
    }
    case 'thing':
      return material.pictures[thing.id]?.alt ?? '';
    case 'stamp':
      return t(`studio.stamp.${thing.id}`);
    case 'slogan':
      return t('studio.banner', { slogan: thing.text });
  }
}

const third = (length: number, whole: number): 0 | 1 | 2 =>
  length < whole * 0.4 ? 0 : length > whole * 0.6 ? 2 : 1;

/** By row and column. */
const WHERE: readonly (readonly TextKey[])[] = [
  ['studio.where.top-left', 'studio.where.top', 'studio.where.top-right'],
  ['studio.where.left', 'studio.where.middle', 'studio.where.right'],
  ['studio.where.bottom-left', 'studio.where.bottom', 'studio.where.bottom-right'],
];

/** Where it lies, e.g. 左上. */
function where({ x, y }: Pose): string {
  const key = WHERE[third(y, PANEL.height)]?.[third(x, PANEL.width)];
  return key ? t(key) : '';
}

/** What lies there and where, e.g. 小廉，開心，在左上. */
export const placedName = ({ thing, pose }: Placed, material: Material): string =>
  t('studio.placed', { thing: thingName(thing, material), where: where(pose) });

/** A picture in words. */
export function pictureName(drawing: Drawing, material: Material): string {
  const things = panelsOf(drawing).flatMap((panel) => {
    const { ground, marks } = shownIn(drawing, panel);
    const place = ground?.is === 'place' ? material.places[ground.id]?.alt : undefined;
    return [place, ...marks.filter(isPlaced).map((mark) => thingName(mark.thing, material))];
  });
  const told = [...new Set(things.filter((one) => one))].join(t('studio.and'));
  return told === '' ? t('studio.picture') : t('studio.picture-of', { things: told });
}
