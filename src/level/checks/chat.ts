// 聊天: people, conversations, pictures and replies that exist; messages that are innocent among the risky.
import { ASK, MUTE, REPORT } from '../../activities/chat/acts.ts';
import { type Finding, type Path, repeated, unknownId, WHAT } from '../findings.ts';
import type { Library } from '../library.ts';
import { type Authored, apart, someInnocent, someTarget, unless } from './common.ts';

type Turn = Authored<'chat'>['turns'][number];

export function checkChat(step: Authored<'chat'>, path: Path, library: Library): Finding[] {
  const people = Object.keys(library.cast);
  const threads = step.threads.map(({ id }) => id);
  return [
    ...unknownId([...path, 'owner'], WHAT.person, step.owner, people),
    ...unknownId([...path, 'adult'], WHAT.person, step.adult, people),
    ...repeated(
      step.threads.map(({ id }, index) => ({ id, path: [...path, 'threads', index, 'id'] })),
      WHAT.thread,
    ),
    ...repeated(
      step.turns.map(({ id }, index) => ({ id, path: [...path, 'turns', index, 'id'] })),
      { zh: '回合', en: 'turn' },
    ),
    ...step.turns.flatMap((turn, index) => {
      const at = [...path, 'turns', index];
      return [
        ...unknownId([...at, 'thread'], WHAT.thread, turn.thread, threads),
        ...checkTurn(turn, at, library),
      ];
    }),
    ...someTarget(
      step.turns.some(({ risky }) => risky),
      path,
    ),
    ...someInnocent(
      step.turns.some(({ risky }) => !risky),
      path,
    ),
  ];
}

/** Whether an address, if there is one, belongs to nobody (RFC 2606). */
const isInvented = (address: string | undefined): boolean =>
  address === undefined || /^(https?:\/\/)?[^/?#]+\.example([/?#:]|$)/.test(address);

function checkTurn(turn: Turn, path: Path, library: Library): Finding[] {
  const acts = [...turn.replies.map(({ id }) => id), REPORT, MUTE];
  const messages = [
    ...turn.messages.map((message, index) => ({ message, at: [...path, 'messages', index] })),
    ...turn.replies.flatMap(({ after = [] }, reply) =>
      after.map((message, index) => ({
        message,
        at: [...path, 'replies', reply, 'after', index],
      })),
    ),
  ];
  return [
    ...apart(turn.replies, [...path, 'replies'], WHAT.reply),
    ...turn.right.flatMap((act, index) =>
      unknownId([...path, 'right', index], WHAT.reply, act, acts),
    ),
    ...turn.replies.flatMap(({ id }, index) =>
      unless(
        ![REPORT, MUTE, ASK].includes(id),
        [...path, 'replies', index, 'id'],
        `「${id}」是手機上的按鈕，回覆請取別的代號。`,
        `"${id}" is a button of the phone; give the reply another id.`,
      ),
    ),
    ...unless(
      turn.right.some((act) => act !== MUTE),
      [...path, 'right'],
      '只有靜音算對的話，這個對話後面的訊息就沒人看得到了。請再列一種做法。',
      'if only mute is right, nobody would see what comes later in this conversation; list another act, too.',
    ),
    ...unless(
      acts.some((act) => !turn.right.includes(act)),
      [...path, 'right'],
      '怎麼回都對，就沒有什麼好判斷的。請少列一個。',
      'every answer is right here, so there is nothing to judge; list fewer.',
    ),
    ...messages.flatMap(({ message, at }) => [
      ...(message.from
        ? unknownId([...at, 'from'], WHAT.person, message.from, Object.keys(library.cast))
        : []),
      ...unless(
        message.leads === undefined || message.link !== undefined,
        [...at, 'leads'],
        '有 leads 就要有 link：先寫網址看起來的樣子。',
        'leads needs a link: say first what the address looks like.',
      ),
      ...(['link', 'leads'] as const).flatMap((name) =>
        unless(
          !turn.risky || isInvented(message[name]),
          [...at, name],
          '騙人的網址請用 .example 結尾，這樣絕對不會是真的網站。',
          'let an address that deceives end in .example, so that it can be nobody’s real site.',
        ),
      ),
      ...(message.picture
        ? unknownId(
            [...at, 'picture'],
            WHAT.picture,
            message.picture,
            Object.keys(library.pictures),
          )
        : []),
    ]),
  ];
}
