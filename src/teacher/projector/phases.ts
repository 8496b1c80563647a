// The sign of each phase of a choice.
import type { Phase } from '../../classroom/lesson.ts';
import type { IconName } from '../../controls/icons.tsx';

export const PHASE_ICONS: Record<Phase, IconName> = {
  read: 'document',
  think: 'question',
  'vote-1': 'group',
  'shown-1': 'scores',
  talk: 'chat',
  'vote-2': 'group',
  'shown-2': 'path',
  decide: 'check',
};
