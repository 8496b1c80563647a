// 畫室: a sheet of paper, a box of crayons, stickers of the level's people and things, and a slogan.
import { PICTURE } from '../../activities/studio/rules.ts';
import type { StudioPayload } from '../../activities/studio/schema.ts';
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import type { Hands, HandsOf } from '../hands.ts';
import { Desk } from './desk.tsx';
import { Finished } from './finished.tsx';
import { usePicture } from './use-picture.ts';
import './studio.css';
import './sheet.css';
import './tray.css';
import './hung.css';

export const studioHands: HandsOf<StudioPayload> = {
  View: StudioView,
  stateOf: (_, answer) => t(Object.hasOwn(answer, PICTURE) ? 'studio.going' : 'studio.start'),
};

function StudioView(props: Hands<StudioPayload>) {
  const { opened, change, retry } = usePicture(props);
  if (opened.is === 'opening') {
    return (
      <p role="status" aria-busy="true">
        {t('studio.opening')}
      </p>
    );
  }
  if (opened.is === 'failed') {
    return (
      <div class="not-opened" role="alert">
        <p>{t('studio.not-opened')}</p>
        <Button icon="replay" onPress={retry}>
          {t('studio.retry')}
        </Button>
      </div>
    );
  }
  const { drawing } = opened;
  return props.outcome ? (
    <Finished drawing={drawing} material={props.material} />
  ) : (
    <Desk {...props} drawing={drawing} onChange={change} />
  );
}
