// How a play came out: the page at its end, which one wants to show at home.
import './result.css';
import type { Words } from '../base/words.ts';
import { Button } from '../controls/controls.tsx';
import type { EndStep } from '../play/screen.ts';
import { t } from '../text/text.ts';
import { type Outcome, ResultStars, ResultView, Signature } from './result.tsx';

export interface EndingWays {
  onLookBack: () => void;
  onAgain: () => void;
  onLeave: () => void;
  onCertificate: () => void;
  onBadge: () => void;
  /** To the check after the level, where there is one to be answered. */
  onCheck?: (() => void) | undefined;
  /** Where the play belongs to a lesson. */
  onHandIn?: () => void;
}

interface Props {
  ending: EndStep;
  words: Words;
  /** What the player's own story came to; none while another path is looked at. */
  outcome: Outcome | undefined;
  ways: EndingWays;
  /** Where the device goes round, and whoever is done passes it on: what that is called. */
  passOn: string | undefined;
}

export function Ending({ ending, words, outcome, ways, passOn }: Props) {
  const { mood } = ending;
  return (
    <section class={`panel ending ${mood}`} data-mood={mood}>
      <div class="album">
        <div class="told">
          <figure class="photo">
            <img src={`./pictures/ending-${mood}.svg`} alt="" width="640" height="400" />
          </figure>
          <div class="last-words">
            <p class="kicker">{t(`ending.${mood}`)}</p>
            <h2>{words[ending.title]}</h2>
            <p>{words[ending.text]}</p>
            {outcome && <ResultStars score={outcome.score} />}
          </div>
        </div>
        {outcome && mood === 'shadow' && <p class="another">{t('result.another')}</p>}
        {outcome && <ResultView outcome={outcome} mood={mood} words={words} />}
        {outcome && <Signature outcome={outcome} title={words[outcome.title] ?? ''} />}
      </div>
      {passOn ? (
        <InTurns own={outcome !== undefined} ways={ways} passOn={passOn} />
      ) : (
        <Ways mood={mood} own={outcome !== undefined} ways={ways} />
      )}
    </section>
  );
}

function CheckButton({ onPress }: { onPress: () => void }) {
  return (
    <Button kind="main" icon="question" do="act:check" onPress={onPress}>
      {t('ending.check')}
    </Button>
  );
}

/** The ways on where others wait for the device. */
function InTurns({ own, ways, passOn }: { own: boolean; passOn: string } & Pick<Props, 'ways'>) {
  const asks = own && ways.onCheck;
  return (
    <footer class="ways">
      {asks && <CheckButton onPress={asks} />}
      <Button kind={asks ? 'plain' : 'main'} icon="next" do="act:hand-over" onPress={ways.onLeave}>
        {passOn}
      </Button>
      <Button icon="path" do="act:look-back" onPress={ways.onLookBack}>
        {t('ending.look-back')}
      </Button>
    </footer>
  );
}

/** The ways on. After a shadow another try comes first; elsewhere there is something to take along. */
function Ways({ mood, own, ways }: { mood: EndStep['mood']; own: boolean; ways: EndingWays }) {
  const takes = own && mood !== 'shadow';
  const tries = own && mood === 'shadow';
  const takeKind = ways.onHandIn ? 'plain' : 'main';
  return (
    <footer class="ways">
      {own && ways.onCheck && <CheckButton onPress={ways.onCheck} />}
      {own && ways.onHandIn && (
        <Button
          class="to-teacher"
          kind="main"
          icon="upload"
          do="act:hand-in"
          onPress={ways.onHandIn}
        >
          {t('result.hand-in')}
        </Button>
      )}
      {takes && (
        <>
          <Button kind={takeKind} icon="print" do="act:certificate" onPress={ways.onCertificate}>
            {t('result.certificate')}
          </Button>
          <Button kind={takeKind} icon="star" do="act:badge" onPress={ways.onBadge}>
            {t('result.badge')}
          </Button>
        </>
      )}
      {tries && (
        <Button kind={takeKind} icon="replay" do="act:again" onPress={ways.onAgain}>
          {t('result.try-again')}
        </Button>
      )}
      <Button
        kind={takes || (own && ways.onHandIn) ? 'plain' : 'main'}
        icon="path"
        do="act:look-back"
        onPress={ways.onLookBack}
      >
        {t('ending.look-back')}
      </Button>
      {takes && (
        <Button icon="replay" do="act:again" onPress={ways.onAgain}>
          {t('debrief.again')}
        </Button>
      )}
      <Button icon="home" do="act:home" onPress={ways.onLeave}>
        {t('common.home')}
      </Button>
    </footer>
  );
}
