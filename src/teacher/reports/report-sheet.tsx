// 給家長的一頁: a sheet of A4 about one pupil, for parents' evenings. It says what was practised, and compares nobody.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Player } from '../../classroom/class.ts';
import type { Sources } from '../../drawing/images.ts';
import { Painted } from '../../drawing/painted.tsx';
import { excerpt } from '../../report/excerpt.ts';
import type { Deed, HomeReport, Mended } from '../../report/home-report.ts';
import type { PictureRow } from '../../report/pictures.ts';
import { day, formalDate, type TextKey, t } from '../../text/text.ts';
import { pictureLabel } from '../picture-cards.tsx';
import './reports.css';

/** A pupil and what there is to be told at home. */
export interface Reported {
  player: Player;
  /** Empty where there is no class. */
  className: string;
  report: HomeReport;
}

/** Latin letters of a teacher's notes that fit on the sheet; a Chinese character takes two. */
const MOST_NOTES = 560;
/** The same of a question or an answer in the level's words. */
const MOST_ASKED = 110;

/** Whether notes are longer than what is printed of them. */
export const isNotesCut = ({ notes = '' }: Player): boolean =>
  excerpt(notes, MOST_NOTES) !== excerpt(notes, Number.POSITIVE_INFINITY);

function Part({ title, children }: { title: TextKey; children: ComponentChildren }) {
  return (
    <section>
      <h4>{t(title)}</h4>
      {children}
    </section>
  );
}

function Head({ player, className }: Pick<Reported, 'player' | 'className'>) {
  return (
    <header>
      <p class="report-school">{t('app.name')}</p>
      <h3>{t('report.title')}</h3>
      <dl>
        {className !== '' && (
          <div>
            <dt>{t('teacher.class')}</dt>
            <dd>
              <bdi>{className}</bdi>
            </dd>
          </div>
        )}
        {player.seat !== null && (
          <div>
            <dt>{t('roster.seat')}</dt>
            <dd>{player.seat}</dd>
          </div>
        )}
        <div>
          <dt>{t('report.name')}</dt>
          <dd>{player.name ? <bdi>{player.name}</bdi> : <i class="report-blank" />}</dd>
        </div>
        <div>
          <dt>{t('report.date')}</dt>
          <dd>{formalDate(new Date().toISOString())}</dd>
        </div>
      </dl>
    </header>
  );
}

function Played({ played, more }: Pick<HomeReport, 'played' | 'more'>) {
  return (
    <ul>
      {played.map(({ id, title, times, last, finished }) => (
        <li key={id}>
          <b>{title}</b>{' '}
          <small>
            {day(last)}
            {times > 1 && t('report.times', { count: times })}
            {!finished && t('report.unfinished')}
          </small>
        </li>
      ))}
      {more > 0 && <li>{t('report.more', { count: more })}</li>}
    </ul>
  );
}

function DeedLine({ title, asked, chosen }: Deed) {
  return (
    <>
      <small>{title}</small>
      {chosen === undefined ? (
        <b>{excerpt(asked, MOST_ASKED)}</b>
      ) : (
        <>
          <span>{excerpt(asked, MOST_ASKED)}</span>
          <b>{excerpt(chosen, MOST_ASKED)}</b>
        </>
      )}
    </>
  );
}

function MendedLine({ mended }: { mended: Mended }) {
  if (mended.kind === 'again') return <DeedLine {...mended} />;
  return (
    <>
      <small>{mended.title}</small>
      <b>{t('report.mended-ending', { ending: mended.ending })}</b>
    </>
  );
}

/** By how many half points the words of a sheet can be set smaller. */
const DENSEST = 6;

/** Sets the words of a sheet only as small as they must be for one page. */
function layOut(sheet: HTMLElement): void {
  sheet.dataset.measured = '';
  for (let dense = 0; dense <= DENSEST; dense += 1) {
    sheet.style.setProperty('--dense', String(dense));
    if (sheet.scrollHeight <= sheet.clientHeight) break;
  }
  delete sheet.dataset.measured;
}

interface ReportSheetProps extends Reported {
  sourcesOf: (row: PictureRow) => Sources;
  /** Whether the teacher's notes are printed too. */
  withNotes: boolean;
}

export function ReportSheet({ player, className, report, sourcesOf, withNotes }: ReportSheetProps) {
  const { played, more, practised, well, mended, words, picture, talk } = report;
  const notes = withNotes ? excerpt(player.notes ?? '', MOST_NOTES) : '';
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const measure = (): void => {
      if (sheet.current) layOut(sheet.current);
    };
    measure();
    // Letters that come later are as wide as they are.
    if (document.fonts.status !== 'loaded') void document.fonts.ready.then(measure);
  }, [report, notes]);
  return (
    <article
      ref={sheet}
      class="report-sheet on-paper"
      aria-label={t('report.of', {
        name: player.name || t('who.seat-label', { seat: player.seat ?? '' }),
      })}
    >
      <Head player={player} className={className} />
      <div class="report-body">
        <div>
          {played.length > 0 && (
            <Part title="report.played">
              <Played played={played} more={more} />
            </Part>
          )}
          {practised.length > 0 && (
            <Part title="report.practised">
              <ul>
                {practised.map((one) => (
                  <li key={one}>
                    <b>{t(`competency.${one}`)}</b> {t(`report.plain.${one}`)}
                  </li>
                ))}
              </ul>
            </Part>
          )}
          {picture && (
            <Part title="report.picture">
              <Painted
                drawing={picture.picture.drawing}
                sources={sourcesOf(picture)}
                width={640}
                label={pictureLabel(picture)}
              />
            </Part>
          )}
        </div>
        <div>
          {well.length > 0 && (
            <Part title="report.well">
              <ul class="report-deeds">
                {well.map((deed, index) => (
                  <li key={index}>
                    <DeedLine {...deed} />
                  </li>
                ))}
              </ul>
            </Part>
          )}
          {mended.length > 0 && (
            <Part title="report.mended">
              <ul class="report-deeds">
                {mended.map((one, index) => (
                  <li key={index}>
                    <MendedLine mended={one} />
                  </li>
                ))}
              </ul>
            </Part>
          )}
          {words.map(({ title, text }, index) => (
            <Part key={index} title="report.words">
              <blockquote>{text}</blockquote>
              <small>{title}</small>
            </Part>
          ))}
        </div>
      </div>
      <footer>
        {talk && (
          <section class="report-talk">
            <h4>{t('report.talk')}</h4>
            <p>{excerpt(talk.question, 2 * MOST_ASKED)}</p>
          </section>
        )}
        <section class="report-teacher">
          <h4>{t('report.teacher')}</h4>
          {notes === '' ? (
            <>
              <i />
              <i />
            </>
          ) : (
            <p>{notes}</p>
          )}
        </section>
        <p class="report-signs">
          <span>
            {t('report.sign-teacher')}
            <i class="report-blank" />
          </span>
          <span>
            {t('report.sign-parents')}
            <i class="report-blank" />
          </span>
        </p>
      </footer>
    </article>
  );
}
