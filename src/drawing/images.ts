// The drawings that a picture needs: places, people with their faces, things; and the typeface.
import type { Drawing, Op, Thing } from '../activities/studio/drawing.ts';
import { BUST_CELL, FACE_ANCHOR, FACES, type Face, faceCell } from '../level/atlas.ts';
import { loadFont } from './banner.ts';

type Addresses = Readonly<Record<string, { url: string }>>;

/** Where drawings are found, by id; the material of a level. */
export interface Sources {
  places: Addresses;
  people: Addresses;
  pictures: Addresses;
}

/** Drawings that have come, by what they are and their id, e.g. `people/lian`. */
export interface Images {
  readonly all: ReadonlyMap<string, HTMLImageElement>;
  /** People with a face, put together once. */
  readonly figures: Map<string, HTMLCanvasElement>;
}

export const NO_IMAGES: Images = { all: new Map(), figures: new Map() };

/** Pixels of a figure for each pixel of the atlas: sharp in a file 1920 pixels wide. */
const DETAIL = 1.5;

/** The name of the drawing that an op needs, if it needs one. */
function wantedBy(op: Op): string | undefined {
  if (op.do === 'ground') return op.ground.is === 'place' ? `places/${op.ground.id}` : undefined;
  if (op.do !== 'put' && op.do !== 'change') return undefined;
  return nameOf(op.thing);
}

/** The name of the drawing of what is put. */
function nameOf(thing: Thing): string | undefined {
  if (thing.is === 'person') return `people/${thing.id}`;
  return thing.is === 'thing' ? `pictures/${thing.id}` : undefined;
}

function addressOf(name: string, sources: Sources): string | undefined {
  const [kind, id = ''] = name.split('/');
  const addresses = { places: sources.places, people: sources.people, pictures: sources.pictures };
  return addresses[kind as keyof Sources]?.[id]?.url;
}

async function load(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

/**
 * What a picture needs to be painted. What does not come is painted as an empty frame.
 * @param before what has come already; given back as it is if nothing more is needed
 */
export async function loadImages(
  drawing: Drawing,
  sources: Sources,
  before: Images = NO_IMAGES,
): Promise<Images> {
  const names = new Set(drawing.ops.flatMap((op) => wantedBy(op) ?? []));
  const lacking = [...names].filter((name) => !before.all.has(name));
  const [, ...arrived] = await Promise.all([
    loadFont(drawing),
    ...lacking.map(async (name) => {
      const url = addressOf(name, sources);
      const image = url && (await load(url).catch(() => undefined));
      return image ? ([name, image] as const) : undefined;
    }),
  ]);
  const added = arrived.filter((one) => one !== undefined);
  if (added.length === 0) return before;
  return { all: new Map([...before.all, ...added]), figures: new Map(before.figures) };
}

const isFace = (face: string): face is Face => FACES.some((one) => one === face);

/** The drawing of what is put, if it has come. */
export function pictureOf(
  thing: Thing,
  images: Images,
): HTMLImageElement | HTMLCanvasElement | undefined {
  const name = nameOf(thing);
  const image = name === undefined ? undefined : images.all.get(name);
  return image && thing.is === 'person' ? figureOf(image, thing, images) : image;
}

/** A person: the bust of the atlas, and one of its faces over it. */
function figureOf(
  atlas: HTMLImageElement,
  { id, face }: Extract<Thing, { is: 'person' }>,
  { figures }: Images,
): HTMLCanvasElement {
  const name = `${id}/${face}`;
  const known = figures.get(name);
  if (known) return known;
  const figure = document.createElement('canvas');
  figure.width = BUST_CELL.width * DETAIL;
  figure.height = BUST_CELL.height * DETAIL;
  const context = figure.getContext('2d');
  context?.scale(DETAIL, DETAIL);
  const { width, height } = BUST_CELL;
  context?.drawImage(atlas, BUST_CELL.x, BUST_CELL.y, width, height, 0, 0, width, height);
  const cell = faceCell(isFace(face) ? face : 'calm');
  const at = FACE_ANCHOR;
  context?.drawImage(
    atlas,
    ...([cell.x, cell.y, cell.width, cell.height] as const),
    ...([at.x, at.y, cell.width, cell.height] as const),
  );
  figures.set(name, figure);
  return figure;
}
