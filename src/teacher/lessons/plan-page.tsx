// A lesson at the projector is planned here: with whom, which level, how votes are taken; or gone on with.
import { useEffect, useState } from 'preact/hooks';
import type { Lesson, Plan } from '../../classroom/lesson.ts';
import { Button, ButtonLink } from '../../controls/controls.tsx';
import { dateAndTime, locale, type TextKey, t } from '../../text/text.ts';
import { atHand, hold } from '../at-hand.ts';
import { addressOf, type Place } from '../route.ts';
import type { LessonDeeds, Listed, Prepared, Wish } from './deeds.ts';
import { MinutesField } from './minutes-field.tsx';
import './lessons.css';

/** What most lessons are like. */
const USUAL: Plan = { pupils: 30, secret: true, think: 60, talk: 180, by: 'hands' };

/** Choices of minutes, in seconds. */
const THINK = [0, 30, 60, 120, 180];
const TALK = [0, 60, 120, 180, 300, 480];

interface Props {
  deeds: LessonDeeds;
  /** Asks for the whole screen, while the press that begins the lesson allows it. */
  onBegin: () => void;
}

export function PlanPage({ deeds, onBegin }: Props) {
  const [prepared, setPrepared] = useState<Prepared | 'failed'>();
  const [tries, setTries] = useState(0);
  const language = locale.value;
  useEffect(() => {
    deeds.prepare().then(setPrepared, () => setPrepared('failed'));
  }, [language, tries]);
  if (!prepared) return <p role="status">{t('common.loading')}</p>;
  if (prepared === 'failed') {
    const again = () => {
      setPrepared(undefined);
      setTries(tries + 1);
    };
    return (
      <div class="notice" role="alert">
        <p>{t('lesson.levels-failed')}</p>
        <Button onPress={again}>{t('home.retry')}</Button>
      </div>
    );
  }
  const open = prepared.lessons.filter(({ lesson }) => isUnfinished(lesson));
  const held = prepared.lessons.filter(({ lesson }) => !isUnfinished(lesson));
  return (
    <>
      <Lessons title="lesson.unfinished" lessons={open} />
      <PlanForm prepared={prepared} deeds={deeds} onBegin={onBegin} />
      <Lessons title="lesson.held" lessons={held} />
    </>
  );
}

/** Whether a lesson goes on until the teacher ends it; where a code was given out nobody does. */
const isUnfinished = ({ way, endedAt }: Lesson): boolean =>
  endedAt === undefined && (way === 'projector' || way === 'turns');

/** Where a lesson goes on, and where it can be looked at. */
function Ways({ lesson }: Pick<Listed, 'lesson'>) {
  const { id, way, class: whose } = lesson;
  const on: Place | undefined =
    way === 'projector' ? { at: way, id } : whose ? { at: 'class', id: whose } : undefined;
  const look: Place | undefined =
    way === 'projector' ? { at: 'lesson', id } : whose ? { at: 'grades', id: whose } : undefined;
  return (
    <>
      {isUnfinished(lesson) && on && (
        <ButtonLink kind="main" icon="next" href={addressOf(on)} do={`act:go-on-${id}`}>
          {t('lesson.go-on-lesson')}
        </ButtonLink>
      )}
      {look && (
        <ButtonLink icon="scores" href={addressOf(look)}>
          {t(way === 'projector' ? 'lesson.see-votes' : 'grades.title')}
        </ButtonLink>
      )}
    </>
  );
}

function Lessons({ title, lessons }: { title: TextKey; lessons: readonly Listed[] }) {
  if (lessons.length === 0) return null;
  return (
    <section class="card lesson-list">
      <h2>{t(title)}</h2>
      <ul>
        {lessons.map(({ lesson, title: level, group }) => (
          <li key={lesson.id} data-way={lesson.way}>
            <span>
              {group} · {level} · {t(`lesson.${lesson.way}`)} · {dateAndTime(lesson.startedAt)}
            </span>
            <Ways lesson={lesson} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlanForm({ prepared, deeds, onBegin }: Props & { prepared: Prepared }) {
  const { groups, levels } = prepared;
  const [wish, setWish] = useState<Wish>({
    class: (groups.find(({ id }) => id === atHand.peek().class) ?? groups[0])?.id,
    label: '',
    level: (levels.find(({ id }) => id === atHand.peek().level) ?? levels[0])?.id ?? '',
    plan: USUAL,
  });
  const [trouble, setTrouble] = useState<TextKey>();
  const [beginning, setBeginning] = useState(false);
  const group = groups.find(({ id }) => id === wish.class);
  const seats = group?.seats ?? 0;
  const plan = seats > 0 ? { ...wish.plan, pupils: seats } : wish.plan;
  const change = (some: Partial<Plan>) => setWish({ ...wish, plan: { ...wish.plan, ...some } });
  const begin = async () => {
    if (!(plan.pupils >= 1 && plan.pupils <= 99)) return setTrouble('lesson.pupils-wrong');
    if ([...wish.label.trim()].length > 12) return setTrouble('who.name-long');
    onBegin();
    hold({ class: wish.class ?? '', level: wish.level });
    setBeginning(true);
    try {
      const id = await deeds.begin({ ...wish, label: wish.label.trim(), plan });
      location.hash = addressOf({ at: 'projector', id });
    } catch {
      setBeginning(false);
      setTrouble('lesson.level-failed');
    }
  };
  return (
    <form
      class="card lesson-plan"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <h2>{t('lesson.new')}</h2>
      <p class="soft">{t('lesson.new-lead')}</p>
      <div class="fields">
        <label class="field">
          {t('lesson.class')}
          <select
            value={wish.class ?? ''}
            data-do="act:lesson-class"
            onChange={({ currentTarget }) =>
              setWish({ ...wish, class: currentTarget.value || undefined })
            }
          >
            {groups.map(({ id, name, seats }) => (
              <option key={id} value={id}>
                {t('lesson.class-of', { name, count: seats })}
              </option>
            ))}
            <option value="">{t('lesson.no-list')}</option>
          </select>
        </label>
        {!group && (
          <label class="field">
            {t('lesson.label')}
            <input
              value={wish.label}
              maxLength={24}
              autocomplete="off"
              placeholder={t('lesson.whole-class')}
              onInput={({ currentTarget }) => setWish({ ...wish, label: currentTarget.value })}
            />
          </label>
        )}
        {seats === 0 && (
          <label class="field">
            {t('lesson.pupils')}
            <input
              type="number"
              min={1}
              max={99}
              value={wish.plan.pupils}
              onInput={({ currentTarget }) =>
                change({ pupils: Math.round(Number(currentTarget.value)) })
              }
            />
          </label>
        )}
        <label class="field wide">
          {t('teacher.level')}
          <select
            value={wish.level}
            data-do="act:lesson-level"
            onChange={({ currentTarget }) => setWish({ ...wish, level: currentTarget.value })}
          >
            {levels.map(({ id, title, academy, minutes }) => (
              <option key={id} value={id}>
                {t('lesson.level-of', {
                  academy: t(`academy.${academy}` as TextKey),
                  title,
                  minutes,
                })}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {t('lesson.voting')}
          <select
            value={wish.plan.by}
            data-do="act:lesson-by"
            onChange={({ currentTarget }) =>
              change({ by: currentTarget.value === 'seats' ? 'seats' : 'hands' })
            }
          >
            <option value="hands">{t('lesson.voting-hands')}</option>
            <option value="seats">{t('lesson.voting-seats')}</option>
          </select>
        </label>
        <MinutesField
          label={t('lesson.think-time')}
          choices={THINK}
          seconds={wish.plan.think}
          onChange={(think) => change({ think })}
        />
        <MinutesField
          label={t('lesson.talk-time')}
          choices={TALK}
          seconds={wish.plan.talk}
          onChange={(talk) => change({ talk })}
        />
      </div>
      <label class="lesson-tick">
        <input
          type="checkbox"
          checked={wish.plan.secret}
          onChange={({ currentTarget }) => change({ secret: currentTarget.checked })}
        />
        {t('lesson.secret')}
      </label>
      <p role="alert" class="trouble">
        {trouble && t(trouble)}
      </p>
      <div class="buttons">
        <Button
          kind="main"
          icon="next"
          do="act:begin-lesson"
          disabled={beginning || levels.length === 0}
          onPress={() => void begin()}
        >
          {t('lesson.begin')}
        </Button>
      </div>
    </form>
  );
}
