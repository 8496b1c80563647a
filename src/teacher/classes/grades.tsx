// 成績簿 of a class: seats by levels. Names show only if the teacher wants them to.
import { useState } from 'preact/hooks';
import type { Class } from '../../classroom/class.ts';
import { Button, ButtonLink, Icon, Stars } from '../../controls/controls.tsx';
import { Table } from '../../controls/table.tsx';
import type { ClassGrades, Grade, GradeLine } from '../../report/class-grades.ts';
import { t } from '../../text/text.ts';
import { NOTHING, playerLabel } from '../labels.ts';
import { addressOf } from '../route.ts';
import { PlaceHeading, useWayBack } from '../turning.tsx';
import './classes.css';

interface GradesProps {
  row: Class;
  grades: ClassGrades;
}

function GradeCell({ grade }: { grade: Grade | undefined }) {
  if (!grade) return <td class="grade soft">{NOTHING}</td>;
  const { attempts, first, best } = grade;
  return (
    <td class="grade">
      {best ? (
        <span class="result">
          <b>{best.score}</b>
          <Stars count={best.stars} label={t('debrief.stars', { count: best.stars })} />
        </span>
      ) : (
        <span class="soft">{t('teacher.unfinished')}</span>
      )}
      <small class="soft">
        {first !== undefined && t('grades.first', { score: first })}{' '}
        {t('grades.attempts', { count: attempts })}
      </small>
    </td>
  );
}

function Line({
  line: { pupil, grades },
  levels,
  names,
}: { line: GradeLine; names: boolean } & Pick<ClassGrades, 'levels'>) {
  const { id, seat, name, leftAt } = pupil;
  return (
    <tr class={leftAt === undefined ? '' : 'has-left'}>
      <th scope="row">
        <a
          href={addressOf({ at: 'pupil', id })}
          aria-label={t('grades.open', { name: playerLabel({ seat, player: names ? name : '' }) })}
        >
          <span class="seat-number">{seat}</span>
          {names && <bdi class="typed">{name}</bdi>}
        </a>
        {leftAt !== undefined && <small class="soft">{t('grades.has-left')}</small>}
      </th>
      {levels.map((level) => (
        <GradeCell key={level.id} grade={grades.get(level.id)} />
      ))}
    </tr>
  );
}

export function Grades({ row, grades: { levels, lines } }: GradesProps) {
  const [names, setNames] = useState(false);
  useWayBack();
  const named = lines.some(({ pupil }) => pupil.name !== '');
  const title = t('grades.of', { name: row.name });
  return (
    <section class="class-page grades-page" aria-labelledby="grades">
      <nav class="buttons" aria-label={t('teacher.pages')}>
        <ButtonLink href={addressOf({ at: 'class', id: row.id })} icon="back">
          <bdi class="typed">{row.name}</bdi>
        </ButtonLink>
        <ButtonLink href={addressOf({ at: 'summary', id: row.id })} icon="document">
          {t('summary.title')}
        </ButtonLink>
        <ButtonLink href={addressOf({ at: 'certificates', id: row.id })} icon="star">
          {t('certificates.title')}
        </ButtonLink>
      </nav>
      <header class="class-head">
        <PlaceHeading id="grades">{title}</PlaceHeading>
        {named && (
          <Button icon="player" pressed={names} do="act:names" onPress={() => setNames(!names)}>
            {t('grades.names')}
          </Button>
        )}
        {levels.length > 0 && (
          <ButtonLink
            href={addressOf({ at: 'reports', id: row.id })}
            icon="document"
            do="act:reports"
          >
            {t('grades.reports')}
          </ButtonLink>
        )}
        {levels.length > 0 && (
          <Button icon="print" do="act:print" onPress={() => print()}>
            {t('grades.print')}
          </Button>
        )}
      </header>
      {levels.length === 0 ? (
        <div class="card empty">
          <Icon name="scores" />
          <p>{t('grades.none')}</p>
        </div>
      ) : (
        <Table
          name={title}
          caption={<span class="soft">{t('grades.caption')}</span>}
          columns={[t('roster.seat'), ...levels.map((level) => level.title)]}
        >
          {lines.map((line) => (
            <Line key={line.pupil.id} line={line} levels={levels} names={names} />
          ))}
        </Table>
      )}
    </section>
  );
}
