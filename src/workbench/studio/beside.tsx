// What lies beside the sheet for the tool in hand.
import {
  bannerOf,
  type Crayon,
  type Drawing,
  isPlaced,
  type Op,
  type Placed,
  type Shown,
  type Thing,
  worded,
} from '../../activities/studio/drawing.ts';
import type { StudioPayload } from '../../activities/studio/schema.ts';
import type { Words } from '../../base/words.ts';
import { t } from '../../text/text.ts';
import type { Material } from '../hands.ts';
import type { Tool } from './art.tsx';
import { CrayonBox, Widths } from './crayon-box.tsx';
import { placedName } from './names.ts';
import { BANNER_POSE } from './poses.ts';
import { Slogan } from './slogan.tsx';
import { Grounds, People, Stamps, Things } from './tray.tsx';

/** The tool in hand, and what was chosen for it. */
export interface InHand {
  tool: Tool;
  crayon: Crayon;
  /** Of a line, and of what is rubbed out, in units of the panel. */
  width: number;
  rubber: number;
}

interface Props {
  payload: StudioPayload;
  words: Words;
  material: Material;
  drawing: Drawing;
  panel: number;
  shown: Shown;
  inHand: InHand;
  onTake: (taken: Partial<InHand>) => void;
  onAct: (op: Op) => void;
  onChange: (drawing: Drawing) => void;
  onPut: (thing: Thing) => void;
  onChoose: (which: number) => void;
}

export function Beside(props: Props) {
  const { payload, material, panel, shown, inHand, onTake, onAct, onPut } = props;
  const { tool, crayon, width, rubber } = inHand;
  const crayons = <CrayonBox crayon={crayon} onPick={(picked) => onTake({ crayon: picked })} />;
  switch (tool) {
    case 'brush':
      return (
        <>
          {crayons}
          <Widths width={width} crayon={crayon} onPick={(picked) => onTake({ width: picked })} />
        </>
      );
    case 'eraser':
      return (
        <>
          <Widths
            width={rubber}
            crayon={undefined}
            onPick={(picked) => onTake({ rubber: picked })}
          />
          <p>{t('studio.eraser-hint')}</p>
        </>
      );
    case 'ground':
      return (
        <Grounds
          payload={payload}
          material={material}
          ground={shown.ground}
          onPick={(ground) => onAct({ do: 'ground', panel, ground })}
        />
      );
    case 'people':
      return <People payload={payload} material={material} onPut={onPut} />;
    case 'things':
      return <Things payload={payload} material={material} onPut={onPut} />;
    case 'stamps':
      return (
        <>
          <Stamps crayon={crayon} onPut={onPut} />
          {crayons}
        </>
      );
    case 'slogan':
      return (
        <Slogan
          slogan={wordsOf(bannerOf(props.drawing))}
          ideas={payload.slogans.map((key) => props.words[key] ?? '')}
          onWrite={(text) =>
            props.onChange(worded(props.drawing, text, { panel, pose: BANNER_POSE, crayon }))
          }
        />
      );
    case 'hand':
      return <OnSheet {...props} placed={shown.marks.filter(isPlaced)} />;
  }
}

/** The words on a banner as they were typed, blanks at the end as well. */
const wordsOf = (banner: Placed | undefined): string =>
  banner?.thing.is === 'slogan' ? banner.thing.text : '';

interface OnSheetProps {
  placed: readonly Placed[];
  material: Material;
  onChoose: (which: number) => void;
}

/** What lies on the sheet as a list. */
const OnSheet = ({ placed, material, onChoose }: OnSheetProps) => (
  <>
    <p>{t(placed.length === 0 ? 'studio.nothing-yet' : 'studio.hand-hint')}</p>
    <ul class="slogan-ideas" aria-label={t('studio.on-sheet')}>
      {placed.map((one) => (
        <li key={one.which}>
          <button type="button" class="button plain" onClick={() => onChoose(one.which)}>
            {placedName(one, material)}
          </button>
        </li>
      ))}
    </ul>
  </>
);
