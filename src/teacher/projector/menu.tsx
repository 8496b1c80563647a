// The teacher's menu over the projector: another branch, the screen, the keys, and the ways out.
import { useState } from 'preact/hooks';
import { Button, Dialog } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import './menu.css';

/** A choice of this path that can be taken otherwise, to see what would have happened. */
export interface Branch {
  /** Which decision of the path it is. */
  index: number;
  question: string;
  options: readonly { id: string; text: string; taken: boolean }[];
}

interface Props {
  branches: readonly Branch[];
  /** Opens at the branches. */
  atBranches: boolean;
  fullscreen: boolean;
  dark: boolean;
  onBranch: (index: number, option: string) => void;
  onFullscreen: () => void;
  onDark: () => void;
  onLeave: () => void;
  onEnd: () => void;
  onClose: () => void;
}

const KEYS = ['on', 'back', 'number', 'count', 'blank', 'pause', 'menu'] as const;

export function Menu(props: Props) {
  const [branching, setBranching] = useState(props.atBranches);
  const title = t(branching ? 'lesson.what-if' : 'lesson.menu-title');
  return (
    <Dialog title={title} onClose={props.onClose}>
      {branching ? (
        <Branches {...props} />
      ) : (
        <Ways {...props} onBranches={() => setBranching(true)} />
      )}
    </Dialog>
  );
}

function Ways(props: Props & { onBranches: () => void }) {
  return (
    <div class="lesson-menu">
      <div class="lesson-ways">
        <Button kind="main" icon="next" do="lesson:close-menu" onPress={props.onClose}>
          {t('lesson.go-on')}
        </Button>
        <Button
          icon="path"
          do="lesson:what-if"
          disabled={props.branches.length === 0}
          onPress={props.onBranches}
        >
          {t('lesson.what-if')}
        </Button>
        <Button icon="whole" do="lesson:fullscreen" onPress={props.onFullscreen}>
          {t(props.fullscreen ? 'lesson.window' : 'lesson.fullscreen')}
        </Button>
        <Button icon="eye" do="lesson:dark" onPress={props.onDark}>
          {t(props.dark ? 'lesson.light-room' : 'lesson.dark-room')}
        </Button>
        <Button icon="home" do="lesson:leave" onPress={props.onLeave}>
          {t('lesson.leave')}
        </Button>
        <Button icon="flag" do="lesson:end" onPress={props.onEnd}>
          {t('lesson.end')}
        </Button>
      </div>
      <dl class="lesson-keys">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>{t(`lesson.key.${key}`)}</dt>
            <dd>{t(`lesson.key.${key}-does`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Branches({ branches, onBranch }: Pick<Props, 'branches' | 'onBranch'>) {
  return (
    <ol class="lesson-branches">
      {branches.map(({ index, question, options }) => (
        <li key={index}>
          <h3>{question}</h3>
          {options.map(({ id, text, taken }) =>
            taken ? (
              <p key={id}>{t('lesson.was-taken', { option: text })}</p>
            ) : (
              <Button
                key={id}
                icon="path"
                do={`lesson:branch-${index}-${id}`}
                onPress={() => onBranch(index, id)}
              >
                {text}
              </Button>
            ),
          )}
        </li>
      ))}
    </ol>
  );
}
