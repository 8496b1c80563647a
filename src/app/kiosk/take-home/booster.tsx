// 四週後: six items of the level's checks once more, and the thought behind each. Answers are kept nowhere.
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../../base/words.ts';
import { CheckView, WhysView } from '../../../dialogue/check.tsx';
import type { Level } from '../../../level/level.ts';
import { boosterOf } from '../../../play/check.ts';
import { t } from '../../../text/text.ts';

interface Props {
  level: Level;
  words: Words;
  forms: NonNullable<Level['checks']>;
  /** The six that were not asked the last time. */
  other: boolean;
  onOver: () => void;
}

export function Booster({ level, words, forms, other, onOver }: Props) {
  const [answered, setAnswered] = useState(0);
  const items = boosterOf(forms, other);
  const next = items[answered];
  useEffect(() => scrollTo(0, 0), [next]);
  const head = { title: words[level.title] ?? '', academy: level.academy, words };
  if (!next) {
    const said = {
      heading: t('booster.done'),
      lead: t('booster.done-lead'),
      done: t('booster.back'),
    };
    return <WhysView {...head} said={said} items={items} onDone={onOver} />;
  }
  return (
    <CheckView
      {...head}
      said={{ heading: t('booster.title'), lead: t('booster.lead'), skip: t('booster.stop') }}
      items={items}
      next={next}
      onAnswer={() => setAnswered(answered + 1)}
      onSkip={onOver}
    />
  );
}
