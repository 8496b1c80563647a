// The picture that is searched: things are pointed at in it, and rings are drawn around them.
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { toggled } from '../hands.ts';
import { type Verdict, VerdictDrawing, verdictOf } from '../verdict.tsx';
import type { FindProps } from './find-view.tsx';
import { Lens } from './lens.tsx';
import { type Area, PICTURE, ringAround } from './ring.ts';
import { neighbour } from './steering.ts';

interface Props extends FindProps {
  /** Once it is handed in, pointing asks what is said about a thing. */
  onAsk: (id: string) => void;
}

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;

export function Picture({ payload, words, picture, answer, outcome, onMove, onAsk }: Props) {
  /** One way of seeing more at a time: an enlarged picture is pushed by the finger that a lens follows. */
  const [seen, setSeen] = useState<'whole' | 'close' | 'lens'>('whole');
  const canvas = useRef<HTMLDivElement>(null);
  /** Small things lie on top of large ones, or could never be touched. */
  const layer = ({ width, height }: Area) =>
    payload.items.filter(({ area }) => area.width * area.height > width * height).length;
  const steer = (event: KeyboardEvent, id: string) => {
    const next = neighbour(payload.items, id, event.key);
    if (!next) return;
    event.preventDefault();
    canvas.current?.querySelector<HTMLElement>(`[data-do="act:point-${next}"]`)?.focus();
  };
  const close = seen === 'close';
  return (
    <figure class={`find-picture ${close ? 'close' : ''}`}>
      <div class="find-frame">
        <div class="find-canvas" ref={canvas}>
          <img src={picture.url} alt={picture.alt} draggable={false} />
          <Rings payload={payload} answer={answer} outcome={outcome} />
          {payload.items.map((item) => (
            <button
              key={item.id}
              type="button"
              class="point"
              data-do={`act:point-${item.id}`}
              aria-label={words[item.text]}
              aria-pressed={answer[item.id] === 'on'}
              style={{
                left: percent(item.area.x + item.area.width / 2, PICTURE.width),
                top: percent(item.area.y + item.area.height / 2, PICTURE.height),
                width: percent(item.area.width, PICTURE.width),
                height: percent(item.area.height, PICTURE.height),
                zIndex: String(layer(item.area)),
              }}
              onKeyDown={(event) => steer(event, item.id)}
              onClick={() => (outcome ? onAsk(item.id) : onMove(item.id, toggled(answer, item.id)))}
            />
          ))}
          <Lens picture={canvas} on={seen === 'lens'}>
            <img src={picture.url} alt="" draggable={false} />
            <Rings payload={payload} answer={answer} outcome={outcome} />
          </Lens>
        </div>
      </div>
      <Button
        kind="quiet"
        icon="search"
        class="magnify"
        pressed={seen === 'lens'}
        label={t('find.magnify')}
        do="act:magnify"
        onPress={() => setSeen(seen === 'lens' ? 'whole' : 'lens')}
      />
      <Button
        kind="quiet"
        icon={close ? 'minus' : 'plus'}
        class="zoom"
        pressed={close}
        label={t(close ? 'find.zoom-out' : 'find.zoom')}
        do="act:zoom"
        onPress={() => setSeen(close ? 'whole' : 'close')}
      />
    </figure>
  );
}

/** Marks are drawn on the picture, which is light whatever the room is. */
const Rings = ({ payload, answer, outcome }: Pick<FindProps, 'payload' | 'answer' | 'outcome'>) => (
  <svg
    viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
    aria-hidden="true"
    data-surroundings="light"
  >
    {payload.items.map((item, index) => {
      const verdict = outcome && verdictOf(outcome, item.id);
      return answer[item.id] === 'on' || (verdict && verdict !== 'fine') ? (
        <Ring key={item.id} area={item.area} hand={index} verdict={verdict} />
      ) : null;
    })}
  </svg>
);

/** A crayon ring, and after handing in a stamp on it that says how it came out. */
function Ring({ area, hand, verdict }: { area: Area; hand: number; verdict: Verdict | undefined }) {
  const path = ringAround(area, hand);
  const x = Math.min(PICTURE.width - 34, area.x + area.width * 0.9);
  const y = Math.max(34, area.y + area.height * 0.1);
  return (
    <g class={`ring ${verdict ?? ''}`}>
      <path class="ring-edge" d={path} />
      <path class="ring-line" d={path} pathLength={1} />
      {verdict && (
        <g transform={`translate(${x} ${y})`}>
          <circle class="ring-stamp" r="28" />
          <g transform="translate(-21 -21) scale(1.75)">
            <VerdictDrawing verdict={verdict} />
          </g>
        </g>
      )}
    </g>
  );
}
