// 班級報告: one sheet of A4 for a parents' evening. It names nobody and ranks nobody.
import type { ComponentChildren } from 'preact';
import type { Class } from '../../classroom/class.ts';
import { Button, ButtonLink, Icon } from '../../controls/controls.tsx';
import { Meter } from '../../controls/meter.tsx';
import { FEWEST } from '../../report/checks.ts';
import type { ClassReport, PlayedLevel } from '../../report/class-report.ts';
import type { DifferingChoice } from '../../report/differing.ts';
import { fitting, linesOf } from '../../report/one-page.ts';
import { day, type TextKey, t } from '../../text/text.ts';
import { signed } from '../labels.ts';
import { addressOf } from '../route.ts';
import { PlaceHeading } from '../turning.tsx';
import './classes.css';
import './class-report.css';
import '../paper.css';

/** How much of each there is room for on the sheet. */
const MOST = { levels: 6, choices: 3, excuses: 3, checks: 2, talk: 3 };

/** Lines of the sheet, those that always are taken, and how many Chinese characters go into one. */
const ROOM = { lines: 53, taken: 23, across: 50, half: 24, option: 36 };

const linesOfChoice = ({ question, level, options }: DifferingChoice): number =>
  linesOf(`${question} ${level}`, ROOM.across) +
  options.reduce((sum, { text }) => sum + linesOf(text, ROOM.option), 0);

/** What is told of a level behind its title. */
const figuresOf = ({ pupils, finished, together }: PlayedLevel): string =>
  [
    pupils > 0 ? t('summary.level-played', { pupils, finished }) : '',
    together > 0 ? t('summary.level-together', { count: together }) : '',
  ]
    .filter(Boolean)
    .join('・');

/** The choices for which the rest of the report leaves room. */
function choicesOn({ levels, practised, talk, differing }: ClassReport): DifferingChoice[] {
  const sum = (texts: readonly string[], width: number) =>
    texts.reduce((all, text) => all + linesOf(text, width), 0);
  const left = levels.slice(0, MOST.levels).map((level) => `${level.title} ${figuresOf(level)}`);
  const beside = Math.max(sum(left, ROOM.half) + 1, practised.length + 1);
  const questions = talk.slice(0, MOST.talk).map(({ question }) => question);
  const room = ROOM.lines - ROOM.taken - beside - sum(questions, ROOM.across - 2);
  return fitting(differing, linesOfChoice, { room, most: MOST.choices });
}

function Part({ title, children }: { title: TextKey; children: ComponentChildren }) {
  return (
    <section>
      <h3>{t(title)}</h3>
      {children}
    </section>
  );
}

function LevelsPart({ levels }: Pick<ClassReport, 'levels'>) {
  const rest = levels.length - MOST.levels;
  return (
    <Part title="summary.levels">
      <ul>
        {levels.slice(0, MOST.levels).map((level) => (
          <li key={level.id}>
            {level.title} <span class="report-note">{figuresOf(level)}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="report-note">{t('summary.more-levels', { count: rest })}</p>}
    </Part>
  );
}

function PractisedPart({ practised }: Pick<ClassReport, 'practised'>) {
  return (
    <Part title="summary.practised">
      <ul class="report-bars">
        {practised.map(({ competency, percent, pupils }) => (
          <li key={competency}>
            <span>{t(`competency.${competency}`)}</span>
            <Meter name={t(`competency.${competency}`)} percent={percent} />
            <span>{t('summary.practised-pupils', { percent, count: pupils })}</span>
          </li>
        ))}
      </ul>
      <p class="report-note">{t('summary.practised-lead')}</p>
    </Part>
  );
}

/** So many, and nothing where nobody was asked. */
const figure = (count: number, all: number) => (all > 0 ? count : '');

function ChoicesPart({ shown, rest }: { shown: readonly DifferingChoice[]; rest: number }) {
  const voted = [0, 1].map((round) => shown.some(({ all }) => (all.votes[round] ?? 0) > 0));
  return (
    <Part title="summary.choices">
      <p class="report-note">
        {t(shown.length + rest > 0 ? 'summary.choices-lead' : 'summary.choices-few', {
          count: FEWEST,
        })}
      </p>
      {shown.length > 0 && (
        <table>
          <caption class="sr-only">{t('summary.choices')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('story.option')}</th>
              <th scope="col" class="report-figure">
                {t('summary.alone')}
              </th>
              {voted[0] && (
                <th scope="col" class="report-figure">
                  {t('summary.first-vote')}
                </th>
              )}
              {voted[1] && (
                <th scope="col" class="report-figure">
                  {t('summary.second-vote')}
                </th>
              )}
            </tr>
          </thead>
          {shown.map(({ id, level, question, options, all }) => (
            <tbody key={`${level} ${id}`} data-choice={id}>
              <tr class="report-question">
                <th scope="rowgroup" colSpan={2 + voted.filter(Boolean).length}>
                  <b>{question}</b> <span>{level}</span>
                </th>
              </tr>
              {options.map((option) => (
                <tr key={option.id}>
                  <th scope="row">{option.text}</th>
                  <td class="report-figure">{figure(option.alone, all.alone)}</td>
                  {[0, 1].map(
                    (round) =>
                      voted[round] && (
                        <td key={round} class="report-figure">
                          {figure(option.votes[round] ?? 0, all.votes[round] ?? 0)}
                        </td>
                      ),
                  )}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
      {rest > 0 && <p class="report-note">{t('summary.more-choices', { count: rest })}</p>}
    </Part>
  );
}

function ExcusesPart({ excuses }: Pick<ClassReport, 'excuses'>) {
  return (
    <Part title="summary.excuses">
      {excuses.length === 0 && <p>{t('summary.no-excuses')}</p>}
      <ul>
        {excuses.slice(0, MOST.excuses).map(({ excuse, taken }) => (
          <li key={excuse}>
            {t('summary.excuse-taken', { excuse: t(`excuse.${excuse}` as TextKey), taken })}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function MarkedPart({ marked: { hits, misses, falseAlarms, fine } }: Pick<ClassReport, 'marked'>) {
  const line = (name: TextKey, count: number, all: number) =>
    all > 0 && (
      <li>
        <span>{t(name)}</span>{' '}
        <b>{t('summary.share', { count, all, percent: Math.round((100 * count) / all) })}</b>
      </li>
    );
  return (
    <Part title="summary.marked">
      <ul>
        {line('summary.hits', hits, hits + misses)}
        {line('summary.alarms', falseAlarms, falseAlarms + fine)}
      </ul>
    </Part>
  );
}

function ChecksPart({ checks }: Pick<ClassReport, 'checks'>) {
  return (
    <Part title="summary.checks">
      {checks.length === 0 ? (
        <p class="report-note">{t('checked.too-few', { count: FEWEST })}</p>
      ) : (
        <p class="report-note">{t('summary.checks-lead')}</p>
      )}
      <ul>
        {checks.slice(0, MOST.checks).map(({ level, pupils, means: { before, after, gain } }) => (
          <li key={level} class="report-check">
            <span>{t('summary.check', { level, count: pupils })}</span>
            {(['discrimination', 'bias'] as const).map((measure) => (
              <span key={measure} data-measure={measure}>
                {t(`checked.${measure}`)}{' '}
                <b>
                  {t('summary.moved', {
                    before: signed(before[measure]),
                    after: signed(after[measure]),
                    gain: signed(gain[measure]),
                  })}
                </b>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function TalkPart({ talk }: Pick<ClassReport, 'talk'>) {
  return (
    <Part title="summary.talk">
      <ol>
        {talk.slice(0, MOST.talk).map(({ question }) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </Part>
  );
}

/** On which days. */
function datesOf({ from, to, pupils }: ClassReport): string {
  const [first, last] = [from, to].map((iso) => (iso === undefined ? '' : day(iso)));
  const days = { from: first ?? '', to: last ?? '', pupils };
  return t(first === last ? 'summary.day' : 'summary.dates', days);
}

function Sheet({ row, report }: { row: Class; report: ClassReport }) {
  const shown = choicesOn(report);
  return (
    <article class="class-report on-paper" aria-labelledby="report-title">
      <header>
        <h2 id="report-title">{t('summary.of', { name: row.name })}</h2>
        <p>{datesOf(report)}</p>
      </header>
      <div class="report-pair">
        <LevelsPart {...report} />
        <PractisedPart {...report} />
      </div>
      <ChoicesPart shown={shown} rest={report.differing.length - shown.length} />
      <div class="report-pair">
        <ExcusesPart {...report} />
        <MarkedPart {...report} />
      </div>
      <ChecksPart {...report} />
      {report.talk.length > 0 && <TalkPart {...report} />}
      <footer>{t('summary.footer')}</footer>
    </article>
  );
}

export function ClassReportPage({ row, report }: { row: Class; report: ClassReport }) {
  return (
    <section class="class-page paper-place" aria-labelledby="summary">
      <nav class="buttons" aria-label={t('teacher.pages')}>
        <ButtonLink href={addressOf({ at: 'class', id: row.id })} icon="back">
          <bdi class="typed">{row.name}</bdi>
        </ButtonLink>
      </nav>
      <header class="class-head">
        <PlaceHeading id="summary">{t('summary.title')}</PlaceHeading>
        {report.levels.length > 0 && (
          <Button kind="main" icon="print" do="act:print" onPress={() => print()}>
            {t('summary.print')}
          </Button>
        )}
      </header>
      {report.levels.length === 0 ? (
        <div class="card empty">
          <Icon name="document" />
          <p>{t('summary.none')}</p>
        </div>
      ) : (
        <>
          <p class="soft">{t('summary.lead')}</p>
          <div class="to-print">
            <Sheet row={row} report={report} />
          </div>
        </>
      )}
    </section>
  );
}
