// The picture of a 畫室 as what was done to make it, one thing after another. What is to be seen follows
// from that; what was taken back can be done again until something new is done.
import { z } from 'zod/mini';
import { LINE } from './line.ts';
import { LONGEST_SLOGAN } from './rules.ts';

/** The size of a panel in its own units, in which all lengths of a picture are told. */
export const PANEL = { width: 1280, height: 720 } as const;

export const CRAYONS = [
  ...(['ink', 'grey', 'brown', 'red', 'orange', 'yellow', 'grass', 'leaf'] as const),
  ...(['teal', 'sky', 'blue', 'violet', 'pink', 'apricot', 'white'] as const),
] as const;
export type Crayon = (typeof CRAYONS)[number];

/** Plain grounds. */
export const PAPERS = ['white', 'sunny', 'peach', 'rose', 'lilac', 'sky', 'mint', 'night'] as const;
export type Paper = (typeof PAPERS)[number];

export const STAMPS = [
  ...(['star', 'heart', 'sprout', 'sun', 'bubble', 'seal'] as const),
  ...(['lightning', 'ring', 'tick', 'cross', 'question', 'exclamation'] as const),
] as const;
export type Stamp = (typeof STAMPS)[number];

const length = z.number().check(z.minimum(-10_000), z.maximum(10_000));
const id = z.string().check(z.regex(/^[\w-]{1,80}$/));
const panel = z.int().check(z.minimum(0), z.maximum(3));
/** The number of the op that put it there. */
const which = z.int().check(z.minimum(0));

const poseSchema = z.object({
  /** The middle. */
  x: length,
  y: length,
  /** Times its natural size, e.g. 1.25. */
  size: z.number().check(z.minimum(0.05), z.maximum(20)),
  /** Degrees clockwise. */
  turn: z.number().check(z.minimum(-360), z.maximum(360)),
  /** Seen in a mirror. */
  flipped: z.boolean(),
});

/** Where and how something lies on a panel. */
export type Pose = z.infer<typeof poseSchema>;

const thingSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('person'), id, face: id }),
  z.object({ is: z.literal('thing'), id }),
  z.object({ is: z.literal('stamp'), id: z.enum(STAMPS), crayon: z.enum(CRAYONS) }),
  z.object({
    is: z.literal('slogan'),
    text: z.string().check(z.maxLength(4 * LONGEST_SLOGAN)),
    crayon: z.enum(CRAYONS),
  }),
]);

/** What can be put on a panel: people and things by their ids in the level. */
export type Thing = z.infer<typeof thingSchema>;

const groundSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('place'), id }),
  z.object({ is: z.literal('paper'), paper: z.enum(PAPERS) }),
]);

/** What is behind everything on a panel. */
export type Ground = z.infer<typeof groundSchema>;

const line = z.string().check(z.regex(LINE));
/** Of a line, where it is pressed half. */
const width = z.number().check(z.minimum(1), z.maximum(400));

const drawSchema = z.object({
  do: z.literal('draw'),
  panel,
  crayon: z.enum(CRAYONS),
  width,
  /** As `line.ts` writes it. */
  line,
});
/** Takes ink away; what was put and what is behind stay. */
const rubSchema = z.object({ do: z.literal('rub'), panel, width, line });

const opSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('ground'), panel, ground: groundSchema }),
  z.object({ do: z.literal('put'), panel, thing: thingSchema, pose: poseSchema }),
  z.object({ do: z.literal('move'), which, pose: poseSchema }),
  /** Another face, other words. */
  z.object({ do: z.literal('change'), which, thing: thingSchema }),
  z.object({ do: z.literal('raise'), which }),
  z.object({ do: z.literal('remove'), which }),
  drawSchema,
  rubSchema,
  z.object({ do: z.literal('clear'), panel }),
]);

export type Op = z.infer<typeof opSchema>;
export type Stroke = z.infer<typeof drawSchema> | z.infer<typeof rubSchema>;

/** A picture from outside: the store, a backup, a file. */
export const drawingSchema = z
  .object({
    version: z.literal(1),
    panels: z.int().check(z.minimum(1), z.maximum(4)),
    ops: z.array(opSchema),
    /** So many of `ops` count; those after them were taken back, and can be done again. */
    done: which,
  })
  .check(z.refine(({ ops, done }) => done <= ops.length, 'more is done than there is'));

export type Drawing = z.infer<typeof drawingSchema>;

export const blank = (panels: number): Drawing => ({ version: 1, panels, ops: [], done: 0 });

/** Does one thing more; what had been taken back cannot be done again from then on. */
export const does = (drawing: Drawing, op: Op): Drawing => ({
  ...drawing,
  ops: [...drawing.ops.slice(0, drawing.done), op],
  done: drawing.done + 1,
});

/** Does the last thing otherwise, e.g. with one more letter, so that both are taken back as one. */
export const amends = (drawing: Drawing, op: Op): Drawing =>
  does({ ...drawing, done: Math.max(0, drawing.done - 1) }, op);

export const canUndo = ({ done }: Drawing): boolean => done > 0;
export const canRedo = ({ ops, done }: Drawing): boolean => done < ops.length;

export const undone = (drawing: Drawing): Drawing =>
  canUndo(drawing) ? { ...drawing, done: drawing.done - 1 } : drawing;

export const redone = (drawing: Drawing): Drawing =>
  canRedo(drawing) ? { ...drawing, done: drawing.done + 1 } : drawing;

/** The panel that an op changes. */
export function panelOf(drawing: Drawing, op: Op): number {
  if ('panel' in op) return op.panel;
  const put = drawing.ops[op.which];
  return put?.do === 'put' ? put.panel : 0;
}

/** Something that was put on a panel, as it lies there now. */
export interface Placed {
  /** The number of the op that put it there, by which others name it. */
  which: number;
  thing: Thing;
  pose: Pose;
}

/** Ink, or something put: what lies on a panel. */
export type Mark = Stroke | Placed;

export const isPlaced = (mark: Mark): mark is Placed => 'which' in mark;

/** What is to be seen on a panel: the ground, and the marks on it from the lowest to the highest. */
export interface Shown {
  ground: Ground | undefined;
  marks: Mark[];
}

/** What is to be seen on a panel. */
export function shownIn(drawing: Drawing, panel: number): Shown {
  const { ground, marks } = laidOn(drawing, panel);
  return { ground, marks: marks.filter((mark) => !isPlaced(mark) || wordsOn(mark) !== '') };
}

/** The words on a banner; nothing for what is none. */
const wordsOn = ({ thing }: Placed): string | undefined =>
  thing.is === 'slogan' ? thing.text.trim() : undefined;

/** What lies on a panel, a banner without words as well. An op about what is not there says nothing. */
function laidOn({ ops, done }: Drawing, panel: number): Shown {
  let ground: Ground | undefined;
  // By the number of the op that made them; a map keeps them in the order in which they were added.
  const marks = new Map<number, Mark>();
  const alter = (which: number, change: (placed: Placed) => Placed) => {
    const mark = marks.get(which);
    if (mark && isPlaced(mark)) marks.set(which, change(mark));
  };
  for (const [at, op] of ops.slice(0, done).entries()) {
    if ('panel' in op && op.panel !== panel) continue;
    switch (op.do) {
      case 'ground':
        ground = op.ground;
        break;
      case 'put':
        marks.set(at, { which: at, thing: op.thing, pose: op.pose });
        break;
      case 'move':
        alter(op.which, (placed) => ({ ...placed, pose: op.pose }));
        break;
      case 'change':
        alter(op.which, (placed) => ({ ...placed, thing: op.thing }));
        break;
      case 'raise': {
        const mark = marks.get(op.which);
        if (mark && isPlaced(mark) && marks.delete(op.which)) marks.set(op.which, mark);
        break;
      }
      case 'remove': {
        const mark = marks.get(op.which);
        if (mark && isPlaced(mark)) marks.delete(op.which);
        break;
      }
      case 'clear':
        ground = undefined;
        marks.clear();
        break;
      default:
        marks.set(at, op);
    }
  }
  return { ground, marks: [...marks.values()] };
}

/** Whether nothing is to be seen anywhere. */
export const isEmpty = (drawing: Drawing): boolean =>
  panelsOf(drawing).every((panel) => {
    const { ground, marks } = shownIn(drawing, panel);
    return ground === undefined && marks.every((mark) => !isPlaced(mark) && mark.do === 'rub');
  });

/** The banner of a picture, if it was put somewhere: a picture has one slogan. */
export const bannerOf = (drawing: Drawing): Placed | undefined =>
  panelsOf(drawing)
    .flatMap((panel) => laidOn(drawing, panel).marks)
    .filter(isPlaced)
    .findLast((mark) => wordsOn(mark) !== undefined);

/** The slogan in a picture; empty if it has none. */
export function sloganOf(drawing: Drawing): string {
  const banner = bannerOf(drawing);
  return (banner && wordsOn(banner)) ?? '';
}

/**
 * Writes the slogan, as one step however many letters are typed in a row.
 * @param banner where it is put, and its colour, if the picture has none yet
 */
export function worded(
  drawing: Drawing,
  text: string,
  banner: { panel: number; pose: Pose; crayon: Crayon },
): Drawing {
  const there = bannerOf(drawing);
  if (there?.thing.is !== 'slogan') {
    const thing: Thing = { is: 'slogan', text, crayon: banner.crayon };
    return does(drawing, { do: 'put', panel: banner.panel, thing, pose: banner.pose });
  }
  const thing: Thing = { ...there.thing, text };
  const last = canRedo(drawing) ? undefined : drawing.ops.at(-1);
  if (last?.do === 'put' && there.which === drawing.done - 1) {
    return amends(drawing, { ...last, thing });
  }
  const written: Op = { do: 'change', which: there.which, thing };
  return last?.do === 'change' && last.which === there.which
    ? amends(drawing, written)
    : does(drawing, written);
}

/** The numbers of the panels, from 0. */
export const panelsOf = ({ panels }: Drawing): number[] =>
  Array.from({ length: panels }, (_, panel) => panel);
