// 回訊息
import type { ChatPayload } from '../../activities/chat/schema.ts';
import type { Hands, HandsOf } from '../hands.ts';

export const chatHands: HandsOf<ChatPayload> = {
  View: ChatView,
  stateOf: () => '',
};

function ChatView({ payload, words }: Hands<ChatPayload>) {
  return <p>{words[payload.text]}</p>;
}
