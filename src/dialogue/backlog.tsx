// What was said so far on this path, newest last.
import type { Words } from '../base/words.ts';
import { Dialog } from '../controls/controls.tsx';
import type { Said } from '../play/backlog.ts';
import { t } from '../text/text.ts';

interface Props {
  said: readonly Said[];
  words: Words;
  onClose: () => void;
}

export function Backlog({ said, words, onClose }: Props) {
  return (
    <Dialog title={t('backlog.title')} onClose={onClose}>
      {said.length === 0 && <p>{t('backlog.empty')}</p>}
      <ol class="backlog">
        {said.map((one, index) => (
          <li key={index} class={one.option ? 'decided' : ''}>
            {one.name && <b>{words[one.name]}</b>}
            <p>{words[one.text]}</p>
            {one.option && <p>{t('backlog.chose', { option: words[one.option] ?? '' })}</p>}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
