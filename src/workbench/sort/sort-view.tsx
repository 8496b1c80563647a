// 分一分
import type { SortPayload } from '../../activities/sort/schema.ts';
import type { Hands, HandsOf } from '../hands.ts';

export const sortHands: HandsOf<SortPayload> = {
  View: SortView,
  stateOf: () => '',
};

function SortView({ payload, words }: Hands<SortPayload>) {
  return <p>{words[payload.text]}</p>;
}
