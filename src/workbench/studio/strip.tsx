// The panels of a comic strip as small pictures; one of them lies on the desk.

import type { Ref } from 'preact';
import { useEffect, useImperativeHandle, useRef } from 'preact/hooks';
import { type Drawing, PANEL, panelsOf, shownIn } from '../../activities/studio/drawing.ts';
import type { Images } from '../../drawing/images.ts';
import { paintPanel } from '../../drawing/paint.ts';
import { t } from '../../text/text.ts';

/** Pixels a unit of a small picture. */
const SCALE = 0.2;

export interface StripHands {
  /** The panel on the desk was painted anew. */
  copy: (canvas: HTMLCanvasElement) => void;
}

interface Props {
  drawing: Drawing;
  images: Images;
  panel: number;
  hands: Ref<StripHands>;
  onPanel: (panel: number) => void;
}

export function Strip({ drawing, images, panel, hands, onPanel }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const on = (nth: number, canvas: HTMLCanvasElement) => {
    const small = list.current?.querySelectorAll('canvas')[nth];
    small?.getContext('2d')?.drawImage(canvas, 0, 0, small.width, small.height);
  };
  useImperativeHandle(hands, () => ({ copy: (canvas) => on(panel, canvas) }), [panel]);
  useEffect(() => {
    for (const one of panelsOf(drawing)) {
      if (one !== panel) on(one, paintPanel(shownIn(drawing, one), images, SCALE));
    }
  }, [images]);
  return (
    <ul class="film-strip" aria-label={t('studio.panels')} ref={list}>
      {panelsOf(drawing).map((one) => (
        <li key={one}>
          <button
            type="button"
            data-do={`act:panel-${one + 1}`}
            aria-label={t('studio.panel', { nth: one + 1 })}
            aria-pressed={one === panel}
            onClick={() => onPanel(one)}
          >
            <canvas width={PANEL.width * SCALE} height={PANEL.height * SCALE} />
            <span aria-hidden="true">{one + 1}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
