// 聊天: people, conversations, pictures and replies that exist; messages that are innocent among the risky.
import { MUTE, REPORT } from '../../activities/chat/acts.ts';
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
    ...unless(
      acts.some((act) => !turn.right.includes(act)),
      [...path, 'right'],
      '怎麼回都對，就沒有什麼好判斷的。請少列一個。',
      'every answer is right here, so there is nothing to judge; list fewer.',
    ),
    ...messages.flatMap(({ message, at }) => [
      ...unknownId([...at, 'from'], WHAT.person, message.from, Object.keys(library.cast)),
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
