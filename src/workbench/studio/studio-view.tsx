// 畫室
import type { StudioPayload } from '../../activities/studio/schema.ts';
import type { Hands, HandsOf } from '../hands.ts';

export const studioHands: HandsOf<StudioPayload> = {
  View: StudioView,
  stateOf: () => '',
};

function StudioView({ payload, words }: Hands<StudioPayload>) {
  return <p>{words[payload.text]}</p>;
}
