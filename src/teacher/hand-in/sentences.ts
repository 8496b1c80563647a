// What is said about something that was handed in: always whose it is, what became of it, and what to do.
import { listOf, t } from '../../text/text.ts';
import type { Received } from './collecting.ts';

/** A pupil by seat, and by name where there is one. */
const who = (player: { name: string; seat: number | null } | undefined): string =>
  player
    ? [t('who.seat-label', { seat: player.seat ?? '' }), player.name].filter(Boolean).join(' ')
    : '';

/** One sentence or two. */
export function sentenceOf(received: Received): string {
  switch (received.kind) {
    case 'taken': {
      const { pupil, class: whose, trust, second } = received.taken;
      const values = { class: whose.name, who: who(pupil), title: received.title };
      const said = t(`collect.taken.${trust}`, values);
      return second ? `${said}${t('collect.second')}` : said;
    }
    case 'not-taken': {
      const { not, title } = received;
      const pupil = 'pupil' in not ? who(not.pupil) : t('who.seat-label', { seat: not.seat });
      const whose = 'class' in not ? not.class.name : '';
      return t(`collect.not-taken.${not.why}`, { class: whose, who: pupil, title });
    }
    case 'more':
      return t('collect.more', {
        part: received.part,
        missing: listOf(received.missing.map(String)),
      });
    default:
      return t(`collect.unread.${received.why}`);
  }
}

/** In which colour and by which sign it is said. */
export function moodOf(received: Received): 'good' | 'note' | 'bad' {
  if (received.kind === 'taken') return received.taken.trust === 'verified' ? 'good' : 'note';
  if (received.kind === 'more') return 'note';
  return received.kind === 'not-taken' && received.not.why === 'already-here' ? 'note' : 'bad';
}
