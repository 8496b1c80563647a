// The picture at work: the tool in hand, the thing that is chosen, and what each touch does to the picture.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  amends,
  bannerOf,
  type Crayon,
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
  worded,
} from '../../activities/studio/drawing.ts';
import { encodeLine, type Point } from '../../activities/studio/line.ts';
import type { StudioPayload } from '../../activities/studio/schema.ts';
import { extentOf } from '../../drawing/things.ts';
import { t } from '../../text/text.ts';
import type { Hands } from '../hands.ts';
import type { Tool } from './art.tsx';
import { Chosen } from './chosen.tsx';
import { CrayonBox, WIDTHS, Widths } from './crayon-box.tsx';
import { placedName, thingName } from './names.ts';
import { BANNER_POSE, HANDLING_KEYS, HANDLINGS, placeOf, poseOfNew } from './poses.ts';
import { type Brush, Sheet } from './sheet.tsx';
import { Slogan } from './slogan.tsx';
import { Strip, type StripHands } from './strip.tsx';
import { Toolbox } from './toolbox.tsx';
import { Grounds, People, Stamps, Things } from './tray.tsx';
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

export function Desk({ payload, words, material, drawing, onChange }: Props) {
  const [tool, setTool] = useState<Tool>('brush');
  const [crayon, setCrayon] = useState<Crayon>('red');
  const [width, setWidth] = useState<number>(WIDTHS[1]);
  const [rubber, setRubber] = useState<number>(WIDTHS[2]);
  const [panel, setPanel] = useState(0);
  const [chosen, setChosen] = useState<number>();
  const [told, setTold] = useState('');
  const desk = useRef<HTMLDivElement>(null);
  const strip = useRef<StripHands>(null);
  /** The handle that gets the focus once it is there. */
  const [focus, setFocus] = useState<string>();
  const images = useImages(drawing, material);
  const shown = useMemo(() => shownIn(drawing, panel), [drawing, panel]);
  const placed = shown.marks.filter(isPlaced).find(({ which }) => which === chosen);

  // Nobody waits for the people when their tray is opened.
  useEffect(() => {
    for (const id of payload.people) new Image().src = material.people[id]?.url ?? '';
  }, []);
  useEffect(() => {
    if (focus === undefined) return;
    desk.current
      ?.querySelector<HTMLElement>(`[data-do="${focus}"]`)
      ?.focus({ preventScroll: true });
    setFocus(undefined);
  }, [focus]);

  const act = (op: Op) => onChange(does(drawing, op));
  const put = (thing: Thing) => {
    act({
      do: 'put',
      panel,
      thing,
      pose: poseOfNew(shown.marks, placeOf(thing, extentOf(thing, images))),
    });
    setChosen(drawing.done);
    setFocus(`act:object-${drawing.done}`);
    setTold(t('studio.put', { thing: thingName(thing, material) }));
  };
  const move = (which: number, pose: Pose) => act({ do: 'move', which, pose });
  const remove = ({ which, thing }: Placed) => {
    act({ do: 'remove', which });
    setChosen(undefined);
    setFocus(`act:tool-${tool}`);
    setTold(`${t('studio.do.remove')}: ${thingName(thing, material)}`);
  };
  const take = (next: Tool) => {
    setTool(next);
    setChosen(undefined);
  };
  const show = (next: number) => {
    setPanel(next);
    setChosen(undefined);
  };
  /** Another picture of the same history; what changed is looked at. */
  const turnTo = (next: Drawing, op: Op | undefined) => {
    onChange(next);
    if (op) setPanel(panelOf(drawing, op));
  };
  const onKey = (event: KeyboardEvent, one: Placed) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const handling = HANDLING_KEYS[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') remove(one);
    else if (handling) {
      const op: Op = { do: 'move', which: one.which, pose: HANDLINGS[handling](one.pose) };
      // A key that is held down is one move.
      onChange(event.repeat ? amends(drawing, op) : does(drawing, op));
      setChosen(one.which);
    } else return;
    event.preventDefault();
  };
  const brush: Brush | undefined =
    tool === 'brush'
      ? { is: 'crayon', crayon, width }
      : tool === 'eraser'
        ? { is: 'eraser', width: rubber }
        : undefined;
  const onLine = (points: readonly Point[]) => {
    const line = encodeLine(points);
    act(
      tool === 'eraser'
        ? { do: 'rub', panel, width: rubber, line }
        : { do: 'draw', panel, crayon, width, line },
    );
  };
  const isBare = shown.ground === undefined && shown.marks.length === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of undo everywhere
    <div
      class={`studio ${payload.panels > 1 ? 'comic' : ''}`}
      ref={desk}
      onKeyDown={(event) => {
        const isText = event.target instanceof HTMLTextAreaElement;
        if (isText || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
        event.preventDefault();
        const next = event.shiftKey ? redone(drawing) : undone(drawing);
        turnTo(next, drawing.ops[Math.min(next.done, drawing.done)]);
      }}
    >
      <Toolbox
        tools={toolsFor(payload)}
        tool={tool}
        onTool={take}
        undo={
          canUndo(drawing)
            ? () => turnTo(undone(drawing), drawing.ops[drawing.done - 1])
            : undefined
        }
        redo={
          canRedo(drawing) ? () => turnTo(redone(drawing), drawing.ops[drawing.done]) : undefined
        }
        clear={isBare ? undefined : () => act({ do: 'clear', panel })}
      />
      {payload.panels > 1 && (
        <Strip drawing={drawing} images={images} panel={panel} hands={strip} onPanel={show} />
      )}
      <div class="easel-board">
        <Sheet
          shown={shown}
          images={images}
          material={material}
          brush={brush}
          chosen={placed?.which}
          onLine={onLine}
          onChoose={setChosen}
          onMove={move}
          onKey={onKey}
          onPainted={(canvas) => strip.current?.copy(canvas)}
        />
      </div>
      <section class="studio-tray" aria-label={t(`studio.tool.${tool}`)}>
        {placed && !brush ? (
          <Chosen
            placed={placed}
            material={material}
            onHandle={(handling) => move(placed.which, HANDLINGS[handling](placed.pose))}
            onFace={(face) =>
              placed.thing.is === 'person' &&
              act({ do: 'change', which: placed.which, thing: { ...placed.thing, face } })
            }
            onRaise={() => act({ do: 'raise', which: placed.which })}
            onRemove={() => remove(placed)}
            onDone={() => {
              setChosen(undefined);
              setFocus(`act:tool-${tool}`);
            }}
          />
        ) : (
          <>
            <h3>{t(`studio.tool.${tool}`)}</h3>
            {tool === 'brush' && <CrayonBox crayon={crayon} onPick={setCrayon} />}
            {tool === 'brush' && <Widths width={width} crayon={crayon} onPick={setWidth} />}
            {tool === 'eraser' && (
              <>
                <Widths width={rubber} crayon={undefined} onPick={setRubber} />
                <p>{t('studio.eraser-hint')}</p>
              </>
            )}
            {tool === 'ground' && (
              <Grounds
                payload={payload}
                material={material}
                ground={shown.ground}
                onPick={(ground) => act({ do: 'ground', panel, ground })}
              />
            )}
            {tool === 'people' && <People payload={payload} material={material} onPut={put} />}
            {tool === 'things' && <Things payload={payload} material={material} onPut={put} />}
            {tool === 'stamps' && (
              <>
                <Stamps crayon={crayon} onPut={put} />
                <CrayonBox crayon={crayon} onPick={setCrayon} />
              </>
            )}
            {tool === 'slogan' && (
              <Slogan
                slogan={wordsOf(bannerOf(drawing))}
                ideas={payload.slogans.map((key) => words[key] ?? '')}
                onWrite={(text) =>
                  onChange(worded(drawing, text, { panel, pose: BANNER_POSE, crayon }))
                }
              />
            )}
            {tool === 'hand' && (
              <OnSheet
                names={shown.marks
                  .filter(isPlaced)
                  .map((one) => [one.which, placedName(one, material)])}
                onChoose={(which) => {
                  setChosen(which);
                  setFocus(`act:object-${which}`);
                }}
              />
            )}
          </>
        )}
      </section>
      <p class="sr-only" role="status">
        {told}
      </p>
    </div>
  );
}

/** The words on a banner as they were typed, blanks at the end as well. */
const wordsOf = (banner: Placed | undefined): string =>
  banner?.thing.is === 'slogan' ? banner.thing.text : '';

interface OnSheetProps {
  /** The number and the name of each thing. */
  names: (readonly [number, string])[];
  onChoose: (which: number) => void;
}

/** What lies on the sheet as a list. */
const OnSheet = ({ names, onChoose }: OnSheetProps) => (
  <>
    <p>{t(names.length === 0 ? 'studio.nothing-yet' : 'studio.hand-hint')}</p>
    <ul class="slogan-ideas" aria-label={t('studio.on-sheet')}>
      {names.map(([which, name]) => (
        <li key={which}>
          <button type="button" class="button plain" onClick={() => onChoose(which)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  </>
);
