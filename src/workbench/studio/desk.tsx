// The picture at work: the tool in hand, the thing that is chosen, and what each touch does to the picture.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  amends,
  canRedo,
  canUndo,
  type Drawing,
  does,
  isPlaced,
  type Op,
  type Placed,
  type Pose,
  panelOf,
  redone,
  shownIn,
  type Thing,
  undone,
} from '../../activities/studio/drawing.ts';
import { encodeLine, type Point } from '../../activities/studio/line.ts';
import type { StudioPayload } from '../../activities/studio/schema.ts';
import { extentOf } from '../../drawing/things.ts';
import { t } from '../../text/text.ts';
import type { Hands } from '../hands.ts';
import type { Tool } from './art.tsx';
import { Beside, type InHand } from './beside.tsx';
import { Chosen } from './chosen.tsx';
import { WIDTHS } from './crayon-box.tsx';
import { thingName } from './names.ts';
import { HANDLING_KEYS, HANDLINGS, placeOf, poseOfNew } from './poses.ts';
import { type Brush, Sheet } from './sheet.tsx';
import { Strip, type StripHands } from './strip.tsx';
import { Toolbox } from './toolbox.tsx';
import { useImages } from './use-images.ts';

interface Props extends Hands<StudioPayload> {
  drawing: Drawing;
  onChange: (drawing: Drawing) => void;
}

/** The tools for what a level has. */
const toolsFor = ({ people, things }: StudioPayload): Tool[] => [
  ...(['brush', 'eraser', 'ground'] as const),
  ...(people.length > 0 ? (['people'] as const) : []),
  ...(things.length > 0 ? (['things'] as const) : []),
  ...(['stamps', 'slogan', 'hand'] as const),
];

const AT_FIRST: InHand = { tool: 'brush', crayon: 'red', width: WIDTHS[1], rubber: WIDTHS[2] };

/** What the pointer draws with; nothing where it takes hold of things. */
function brushOf({ tool, crayon, width, rubber }: InHand): Brush | undefined {
  if (tool === 'brush') return { is: 'crayon', crayon, width };
  return tool === 'eraser' ? { is: 'eraser', width: rubber } : undefined;
}

export function Desk({ payload, words, material, drawing, onChange }: Props) {
  const [inHand, setInHand] = useState(AT_FIRST);
  const [panel, setPanel] = useState(0);
  const [chosen, setChosen] = useState<number>();
  /** What was done last, for those who hear the page. */
  const [told, setTold] = useState('');
  const desk = useRef<HTMLDivElement>(null);
  const strip = useRef<StripHands>(null);
  const focus = useFocus(desk);
  const images = useImages(drawing, material);
  const shown = useMemo(() => shownIn(drawing, panel), [drawing, panel]);
  const placed = shown.marks.filter(isPlaced).find(({ which }) => which === chosen);
  const brush = brushOf(inHand);
  // Nobody waits for the people when their tray is opened.
  useEffect(() => {
    for (const id of payload.people) new Image().src = material.people[id]?.url ?? '';
  }, []);

  const take = (taken: Partial<InHand>) => setInHand((before) => ({ ...before, ...taken }));
  /** Lays the brush aside, if there is one, to take hold of a thing. */
  const choose = (which: number | undefined) => {
    setChosen(which);
    if (which !== undefined && brush) take({ tool: 'hand' });
  };
  const letGo = () => {
    setChosen(undefined);
    focus(`act:tool-${inHand.tool}`);
  };

  const act = (op: Op) => onChange(does(drawing, op));
  const put = (thing: Thing) => {
    const pose = poseOfNew(shown.marks, placeOf(thing, extentOf(thing, images)));
    act({ do: 'put', panel, thing, pose });
    setChosen(drawing.done);
    focus(`act:object-${drawing.done}`);
    setTold(t('studio.put', { thing: thingName(thing, material) }));
  };
  const move = (which: number, pose: Pose) => act({ do: 'move', which, pose });
  const remove = ({ which, thing }: Placed) => {
    act({ do: 'remove', which });
    letGo();
    setTold(t('studio.removed', { thing: thingName(thing, material) }));
  };
  const draw = (points: readonly Point[]) => {
    const line = encodeLine(points);
    if (brush?.is === 'eraser') act({ do: 'rub', panel, width: brush.width, line });
    if (brush?.is === 'crayon') {
      act({ do: 'draw', panel, crayon: brush.crayon, width: brush.width, line });
    }
  };
  /** Another picture of the same history; what changed is looked at. */
  const turnTo = (next: Drawing, changed: Op | undefined) => {
    onChange(next);
    if (changed) setPanel(panelOf(drawing, changed));
  };
  const undo = canUndo(drawing)
    ? () => turnTo(undone(drawing), drawing.ops[drawing.done - 1])
    : undefined;
  const redo = canRedo(drawing)
    ? () => turnTo(redone(drawing), drawing.ops[drawing.done])
    : undefined;

  const handle = (event: KeyboardEvent, one: Placed) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const handling = HANDLING_KEYS[event.key];
    if (handling) {
      const op: Op = { do: 'move', which: one.which, pose: HANDLINGS[handling](one.pose) };
      const last = canRedo(drawing) ? undefined : drawing.ops.at(-1);
      // A key that is held down is one move.
      const held = event.repeat && last?.do === 'move' && last.which === one.which;
      onChange(held ? amends(drawing, op) : does(drawing, op));
      choose(one.which);
    } else if (event.key === 'Delete' || event.key === 'Backspace') remove(one);
    else if (event.key === 'Escape') letGo();
    else return;
    event.preventDefault();
  };

  const isBare = shown.ground === undefined && shown.marks.length === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of undo everywhere
    <div
      class={`studio ${drawing.panels > 1 ? 'comic' : ''}`}
      ref={desk}
      onKeyDown={(event) => {
        const isText = event.target instanceof HTMLTextAreaElement;
        if (isText || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
        event.preventDefault();
        if (event.shiftKey) redo?.();
        else undo?.();
      }}
    >
      <Toolbox
        tools={toolsFor(payload)}
        tool={inHand.tool}
        onTool={(tool) => {
          take({ tool });
          setChosen(undefined);
        }}
        undo={undo}
        redo={redo}
        clear={isBare ? undefined : () => act({ do: 'clear', panel })}
      />
      {drawing.panels > 1 && (
        <Strip
          drawing={drawing}
          images={images}
          panel={panel}
          hands={strip}
          onPanel={(next) => {
            setPanel(next);
            setChosen(undefined);
          }}
        />
      )}
      <div class="easel-board">
        <Sheet
          shown={shown}
          images={images}
          material={material}
          brush={brush}
          chosen={placed?.which}
          onLine={draw}
          onChoose={choose}
          onMove={move}
          onKey={handle}
          onPainted={(canvas) => strip.current?.copy(canvas)}
        />
      </div>
      <section class="studio-tray" aria-label={t(`studio.tool.${inHand.tool}`)}>
        {placed && !brush ? (
          <Chosen
            placed={placed}
            material={material}
            onHandle={(handling) => move(placed.which, HANDLINGS[handling](placed.pose))}
            onChange={(changed) => act({ do: 'change', which: placed.which, thing: changed })}
            onRaise={() => act({ do: 'raise', which: placed.which })}
            onRemove={() => remove(placed)}
            onDone={letGo}
          />
        ) : (
          <>
            <h3>{t(`studio.tool.${inHand.tool}`)}</h3>
            <Beside
              {...{ payload, words, material, drawing, panel, shown, inHand, onChange }}
              onTake={take}
              onAct={act}
              onPut={put}
              onChoose={(which) => {
                setChosen(which);
                focus(`act:object-${which}`);
              }}
            />
          </>
        )}
      </section>
      <p class="sr-only" role="status">
        {told}
      </p>
    </div>
  );
}

/** @returns gives the focus to what has a handle, once it is there */
function useFocus(within: { current: HTMLElement | null }): (handle: string) => void {
  const [wanted, setWanted] = useState<string>();
  useLayoutEffect(() => {
    if (wanted === undefined) return;
    within.current
      ?.querySelector<HTMLElement>(`[data-do="${wanted}"]`)
      ?.focus({ preventScroll: true });
    setWanted(undefined);
  }, [wanted]);
  return setWanted;
}
