// The teacher's controls at the foot of the projector, small, and out of sight if wanted. The keys and the
// clicker press the same buttons.
import { isRunning } from '../../classroom/clock.ts';
import { PHASES, type Round } from '../../classroom/lesson.ts';
import { isOpen } from '../../classroom/round.ts';
import { Button, Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { PHASE_ICONS } from './phases.ts';
import type { Deed } from './round-view.tsx';
import './remote-bar.css';

interface Props {
  hidden: boolean;
  /** The choice that the class is at. */
  round: Round | undefined;
  take: (deed: Deed) => void;
  /** What "on" does now; none where there is nothing to go on to. */
  onward: (() => void) | undefined;
  onBack: (() => void) | undefined;
  onPause: () => void;
  onBlank: () => void;
  onMenu: () => void;
  onHide: () => void;
}

/** Seconds that a timer is prolonged by. */
const MORE = 60;

export function RemoteBar(props: Props) {
  const { hidden, round, take, onward, onBack } = props;
  return (
    <>
      {hidden && (
        <div class="remote-handle">
          <Button
            kind="quiet"
            icon="list"
            label={t('lesson.show-bar')}
            do="lesson:show"
            onPress={props.onHide}
          />
        </div>
      )}
      <nav
        class="remote"
        aria-label={t('lesson.remote')}
        hidden={hidden}
        // A button that was clicked does not keep the keys to itself.
        onMouseDown={(event) => event.preventDefault()}
      >
        <Button kind="quiet" icon="list" do="lesson:menu" onPress={props.onMenu}>
          {t('lesson.menu')}
        </Button>
        <Button
          kind="quiet"
          icon="back"
          label={t('lesson.back')}
          do="lesson:back"
          disabled={!onBack}
          onPress={() => onBack?.()}
        />
        <Button kind="quiet" do="lesson:pause" onPress={props.onPause}>
          {t('lesson.pause')}
        </Button>
        <Button kind="quiet" do="lesson:blank" onPress={props.onBlank}>
          {t('lesson.blank')}
        </Button>
        <Button kind="quiet" do="lesson:hide" onPress={props.onHide}>
          {t('lesson.hide')}
        </Button>
        <span class="gap" />
        {round && <Steps round={round} take={take} />}
        {round?.clock && <ClockButtons clock={round.clock} take={take} />}
        <Button
          kind="main"
          icon="next"
          do="lesson:on"
          disabled={!onward}
          onPress={() => onward?.()}
        >
          {t(round?.phase === 'decide' ? 'lesson.take' : 'common.continue')}
        </Button>
      </nav>
    </>
  );
}

/** The way of a choice, each phase to be gone to at once. */
function Steps({ round, take }: { round: Round; take: Props['take'] }) {
  return (
    <ol class="phase-steps" aria-label={t('lesson.steps')}>
      {PHASES.map((phase) => (
        <li key={phase}>
          <button
            type="button"
            class="phase-step"
            aria-current={round.phase === phase ? 'step' : undefined}
            aria-label={t(`lesson.phase.${phase}`)}
            title={t(`lesson.phase.${phase}`)}
            data-do={`lesson:phase-${phase}`}
            disabled={!isOpen(round, phase)}
            onClick={() => take({ do: 'go', to: phase })}
          >
            <Icon name={PHASE_ICONS[phase]} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function ClockButtons({
  clock,
  take,
}: {
  clock: NonNullable<Round['clock']>;
  take: Props['take'];
}) {
  const runs = isRunning(clock);
  return (
    <>
      <Button
        kind="quiet"
        do="lesson:clock"
        onPress={() => take({ do: 'clock', to: runs ? 'stop' : 'run' })}
      >
        {t(runs ? 'lesson.clock-stop' : 'lesson.clock-run')}
      </Button>
      <Button
        kind="quiet"
        do="lesson:prolong"
        onPress={() => take({ do: 'prolong', seconds: MORE })}
      >
        {t('lesson.clock-more')}
      </Button>
    </>
  );
}
