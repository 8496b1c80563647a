// The camera, which reads one code after the other until it is put away.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Icon } from '../controls/controls.tsx';
import { t } from '../text/text.ts';
import { allowBeeps } from './beep.ts';
import { codesIn, pixelsOf } from './decoder.ts';
import './scanning.css';

/** Milliseconds between two looks: quick for whoever holds a tablet still, and easy on the machine. */
const LOOK_MS = 120;

/** A code that was out of sight for so many milliseconds is shown anew; a blurred frame is no sight. */
const GONE_MS = 2500;

/** `insecure`: a page opened by a plain address gets no camera from any browser. */
type State = 'off' | 'asking' | 'on' | 'insecure' | 'none' | 'denied' | 'failed';

const isTrouble = (state: State): state is 'insecure' | 'none' | 'denied' | 'failed' =>
  state !== 'off' && state !== 'asking' && state !== 'on';

/** Opens the camera at the back, if there is one. */
async function openCamera(): Promise<MediaStream | 'insecure' | 'none' | 'denied'> {
  // Typed as always there; a page that is not secure has none.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) return isSecureContext ? 'none' : 'insecure';
  try {
    return await devices.getUserMedia({
      audio: false,
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 960 } },
    });
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'NotAllowedError' ? 'denied' : 'none';
  }
}

/** Looks at the video again and again. @returns ends it */
function look(
  video: HTMLVideoElement,
  seen: (text: string) => void,
  failed: () => void,
): () => void {
  let over = false;
  const once = async (): Promise<void> => {
    const { videoWidth: width, videoHeight: height } = video;
    if (width > 0) {
      for (const text of await codesIn(pixelsOf(video, width, height), false)) {
        if (!over) seen(text);
      }
    }
    if (!over) setTimeout(again, LOOK_MS);
  };
  const again = (): void => {
    once().catch(() => {
      if (!over) failed();
    });
  };
  again();
  return () => {
    over = true;
  };
}

interface CameraProps {
  /** Called when a code comes into sight that was not in sight just before. */
  onCode: (text: string) => void;
  /** Where reading is the one thing to do. */
  main?: boolean;
}

export function Camera({ onCode, main = false }: CameraProps) {
  const [state, setState] = useState<State>('off');
  const stream = useRef<MediaStream | undefined>(undefined);
  const video = useRef<HTMLVideoElement>(null);
  const sights = useRef(new Map<string, number>());
  const call = useRef(onCode);
  call.current = onCode;
  const shut = (next: State) => {
    for (const track of stream.current?.getTracks() ?? []) track.stop();
    stream.current = undefined;
    setState(next);
  };
  const open = async (): Promise<void> => {
    allowBeeps();
    setState('asking');
    const got = await openCamera();
    if (typeof got === 'string') return setState(got);
    stream.current = got;
    sights.current.clear();
    setState('on');
  };
  useEffect(() => () => shut('off'), []);
  useEffect(() => {
    const screen = video.current;
    if (state !== 'on' || !screen || !stream.current) return;
    screen.srcObject = stream.current;
    // It is asked to play; where the page is left meanwhile it need not.
    screen.play().catch(() => {});
    return look(
      screen,
      (text) => {
        const now = performance.now();
        const before = sights.current.get(text) ?? -GONE_MS;
        sights.current.set(text, now);
        if (now - before >= GONE_MS) call.current(text);
      },
      () => shut('failed'),
    );
  }, [state]);
  const on = state === 'on';
  return (
    <div class="scanner">
      <Button
        kind={main && !on ? 'main' : 'plain'}
        icon={on ? 'close' : 'camera'}
        disabled={state === 'asking'}
        do="act:camera"
        onPress={() => (on ? shut('off') : void open())}
      >
        {t(on ? 'scan.camera-off' : 'scan.camera')}
      </Button>
      {on && <video ref={video} muted playsInline aria-label={t('scan.looking')} />}
      <p role="status" class={isTrouble(state) ? 'notice' : 'sr-only'}>
        {isTrouble(state) && (
          <>
            <Icon name="warning" />
            <span>{t(`scan.no-camera.${state}`)}</span>
          </>
        )}
        {on && t('scan.looking')}
      </p>
    </div>
  );
}
