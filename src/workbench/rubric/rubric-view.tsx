// 評分
import type { RubricPayload } from '../../activities/rubric/schema.ts';
import type { Hands, HandsOf } from '../hands.ts';

export const rubricHands: HandsOf<RubricPayload> = {
  View: RubricView,
  stateOf: () => '',
};

function RubricView({ payload, words }: Hands<RubricPayload>) {
  return <p>{words[payload.text]}</p>;
}
