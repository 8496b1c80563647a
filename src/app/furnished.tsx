// What the view of a play is given alike on a pupil's screen and on a projector.
import type { Words } from '../base/words.ts';
import type { Screen } from '../play/screen.ts';
import { canSpeak, say } from '../text/speech.ts';
import { locale } from '../text/text.ts';
import { ActivityView } from '../workbench/bench.tsx';
import type { OpenLevel } from './open-level.ts';
import { lessMotion, settings } from './settings.ts';
import { useMaterial, useScenery } from './staging.ts';

/**
 * Words, still picture, reading aloud, stage and desks of a play.
 * @param late fetches more that is wanted later in the play, once the stage stands
 */
export function useFurnished(
  opened: OpenLevel,
  words: Words,
  screen: Screen,
  late: () => Promise<unknown>,
) {
  const { level, loop } = opened;
  const { shown, stage } = screen;
  const { speech, speed } = settings.value;
  const material = useMaterial(opened, words, screen);
  const { setHost, scenery } = useScenery(opened, words, screen, late);
  const place = level.places[stage.place];
  const listen = () => {
    if (shown.kind !== 'line') return;
    scenery.current?.duck(true);
    say(words[shown.text] ?? '', locale.value, speech, () => scenery.current?.duck(false));
  };
  return {
    ...{ level: level.id, academy: level.academy, screen, words, dispatch: loop.dispatch },
    still: { url: `./${place?.url ?? ''}`, alt: words[place?.alt ?? ''] ?? '' },
    speed: lessMotion() ? ('at-once' as const) : speed,
    onListen: canSpeak(locale.value) && speech > 0 ? listen : undefined,
    renderActivity: (activity: typeof shown & { kind: 'activity' }) => (
      <ActivityView shown={activity} words={words} material={material} dispatch={loop.dispatch} />
    ),
    stageRef: setHost,
  };
}
