// 掌舵
import type { SteerPayload } from '../../activities/steer/schema.ts';
import type { Hands, HandsOf } from '../hands.ts';

export const steerHands: HandsOf<SteerPayload> = {
  View: SteerView,
  stateOf: () => '',
};

function SteerView({ payload, words }: Hands<SteerPayload>) {
  return <p>{words[payload.text]}</p>;
}
