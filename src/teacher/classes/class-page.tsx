// One class: how to teach it, and the ways to its list and its grades. It may stand on a projector, so no
// name and no result is on it.
import { useEffect, useState } from 'preact/hooks';
import type { Class } from '../../classroom/class.ts';
import type { Way } from '../../classroom/lesson.ts';
import { Button, ButtonLink, Icon } from '../../controls/controls.tsx';
import type { IconName } from '../../controls/icons.tsx';
import { dateAndTime, t } from '../../text/text.ts';
import { hold } from '../at-hand.ts';
import { addressOf, CLASS_CODE, CLASSES, LESSON } from '../route.ts';
import { PlaceHeading } from '../turning.tsx';
import { Ask } from './asking.tsx';
import { type LessonWanted, type LevelEntry, StartLesson } from './start-lesson.tsx';
import './classes.css';

/** A lesson in turns on this device that has not been ended. */
export interface LessonGoingOn {
  id: string;
  title: string;
  startedAt: string;
  /** Address of its page in the game. */
  href: string;
}

/** What goes with a class. */
export interface Belongings {
  seats: number;
  attempts: number;
  pictures: number;
}

interface ClassPageProps {
  row: Class;
  /** How many have a seat now. */
  seats: number;
  named: boolean;
  lessons: readonly LessonGoingOn[];
  levels: readonly LevelEntry[];
  begin: (wanted: LessonWanted) => Promise<boolean>;
  end: (lesson: string) => Promise<void>;
  rename: (name: string) => Promise<boolean>;
  belongings: () => Promise<Belongings>;
  forget: () => Promise<boolean>;
}

/** The ways of a lesson, and what each begins with; turns begin on this very page. */
const WAYS: readonly { way: Way; icon: IconName; begin?: () => void }[] = [
  { way: 'projector', icon: 'group', begin: () => goTo(LESSON) },
  { way: 'turns', icon: 'replay' },
  { way: 'stations', icon: 'trays', begin: () => giveOut(true) },
  { way: 'devices', icon: 'phone', begin: () => giveOut(false) },
];

function goTo(address: string): void {
  location.hash = address;
}

function giveOut(stations: boolean): void {
  hold({ stations });
  goTo(CLASS_CODE);
}

function GoingOn({ lessons, end }: Pick<ClassPageProps, 'lessons' | 'end'>) {
  return (
    <>
      {lessons.map(({ id, title, startedAt, href }) => (
        <section key={id} class="notice going-on" aria-label={t('lesson.turns')}>
          <p>
            <b>{t('lesson.going-on', { way: t('lesson.turns'), title })}</b>{' '}
            <span>{t('lesson.since', { at: dateAndTime(startedAt) })}</span>
          </p>
          <div class="buttons">
            <ButtonLink kind="main" icon="next" href={href} do={`act:lesson-${id}`}>
              {t('lesson.back-to')}
            </ButtonLink>
            <Button icon="check" do={`act:end-${id}`} onPress={() => void end(id)}>
              {t('lesson.end')}
            </Button>
          </div>
        </section>
      ))}
    </>
  );
}

function Rename({
  row,
  rename,
  onClose,
}: Pick<ClassPageProps, 'row' | 'rename'> & { onClose: () => void }) {
  const [name, setName] = useState(row.name);
  const done = async () => {
    if (name.trim() === '') return t('classes.need-name');
    return (await rename(name.trim())) ? undefined : t('classes.refused');
  };
  return (
    <Ask title={t('classes.rename')} doIt={t('common.save')} onDo={done} onClose={onClose}>
      <label class="field">
        {t('classes.name')}
        <input
          value={name}
          maxLength={40}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
    </Ask>
  );
}

/** What is being asked on the page. */
type Asked = { what: 'rename' } | { what: 'forget'; goes: Belongings } | { what: 'turns' };

export function ClassPage(props: ClassPageProps) {
  const { row, seats, lessons } = props;
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  // What is begun from here is begun with this class.
  useEffect(() => hold({ class: row.id }), [row.id]);
  const askForget = async () => setAsked({ what: 'forget', goes: await props.belongings() });
  return (
    <section class="class-page" aria-labelledby="class-name">
      <nav class="buttons" aria-label={t('teacher.pages')}>
        <ButtonLink href={CLASSES} icon="back">
          {t('classes.all')}
        </ButtonLink>
      </nav>
      <header class="class-head">
        <PlaceHeading id="class-name" class="typed">
          <bdi>{row.name}</bdi>
        </PlaceHeading>
        <span class="soft">{t('classes.seats', { count: seats })}</span>
        <Button icon="pencil" do="act:rename-class" onPress={() => setAsked({ what: 'rename' })}>
          {t('classes.rename')}
        </Button>
      </header>
      <GoingOn lessons={lessons} end={props.end} />
      <section aria-labelledby="teach">
        <h3 id="teach">{t('lesson.teach')}</h3>
        <ul class="way-list">
          {WAYS.map(({ way, icon, begin }) => (
            <li key={way} class="card">
              <Icon name={icon} />
              <div>
                <b>{t(`lesson.${way}`)}</b>
                <p>{t(`lesson.${way}-is`)}</p>
              </div>
              <Button
                kind="main"
                do={`act:${way}`}
                label={t('lesson.choose-level', { way: t(`lesson.${way}`) })}
                onPress={begin ?? (() => setAsked({ what: 'turns' }))}
              >
                {t('lesson.choose')}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="look">
        <h3 id="look">{t('classes.look')}</h3>
        <p class="soft">{t('classes.look-lead')}</p>
        <div class="buttons">
          <ButtonLink href={addressOf({ at: 'grades', id: row.id })} icon="scores" do="act:grades">
            {t('grades.title')}
          </ButtonLink>
          <ButtonLink href={addressOf({ at: 'story', id: row.id })} icon="path" do="act:story">
            {t('story.title')}
          </ButtonLink>
          <ButtonLink
            href={addressOf({ at: 'summary', id: row.id })}
            icon="document"
            do="act:summary"
          >
            {t('summary.title')}
          </ButtonLink>
          <ButtonLink
            href={addressOf({ at: 'certificates', id: row.id })}
            icon="star"
            do="act:certificates"
          >
            {t('certificates.title')}
          </ButtonLink>
          <ButtonLink href={addressOf({ at: 'roster', id: row.id })} icon="list" do="act:roster">
            {t('roster.title')}
          </ButtonLink>
        </div>
      </section>
      <footer class="class-end">
        <Button icon="erase" do="act:forget-class" onPress={() => void askForget()}>
          {t('classes.forget')}
        </Button>
      </footer>
      {asked?.what === 'rename' && <Rename {...props} onClose={close} />}
      {asked?.what === 'turns' && <StartLesson {...props} onClose={close} />}
      {asked?.what === 'forget' && (
        <Ask
          title={t('classes.forget')}
          doIt={t('classes.forget-yes')}
          icon="erase"
          onDo={async () => ((await props.forget()) ? undefined : t('classes.refused'))}
          onClose={close}
        >
          <p>{t('classes.forget-sure', { name: row.name, ...asked.goes })}</p>
        </Ask>
      )}
    </section>
  );
}
