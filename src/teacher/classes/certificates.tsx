// 證書 of a class: who gets one and who does not, with the reason, above the sheets that are printed.
import type { ComponentChildren } from 'preact';
import type { Class } from '../../classroom/class.ts';
import { Badge } from '../../controls/badge.tsx';
import { Button, ButtonLink, Icon } from '../../controls/controls.tsx';
import { Table } from '../../controls/table.tsx';
import type { CertificateBook, Deserved } from '../../report/certificates.ts';
import { t } from '../../text/text.ts';
import { Pick } from '../filter.tsx';
import { addressOf } from '../route.ts';
import { PlaceHeading } from '../turning.tsx';
import './classes.css';
import './certificates.css';
import '../paper.css';

interface CertificatesProps {
  row: Class;
  book: CertificateBook;
  /** Id of the level whose certificates show; empty for all. */
  picked: string;
  onPick: (level: string) => void;
  /** How many sheets there are. */
  count: number;
  /** The sheets. */
  children: ComponentChildren;
}

function Reason({ deserved }: { deserved: Deserved | undefined }) {
  if (deserved && 'earned' in deserved) {
    return (
      <Badge kind="good" sign="check">
        {deserved.earned.finished?.endingTitle}
      </Badge>
    );
  }
  return <span class="soft">{t(`certificates.none.${deserved?.none ?? 'unplayed'}`)}</span>;
}

export function Certificates({
  row,
  book: { levels, lines },
  picked,
  onPick,
  count,
  children,
}: CertificatesProps) {
  const shown = levels.filter(({ id }) => picked === '' || picked === id);
  const title = t('certificates.of', { name: row.name });
  const getting = lines.filter((line) =>
    shown.some(({ id }) => {
      const deserved = line.levels.get(id);
      return deserved !== undefined && 'earned' in deserved;
    }),
  ).length;
  return (
    <section class="class-page paper-place" aria-labelledby="certificates">
      <nav class="buttons" aria-label={t('teacher.pages')}>
        <ButtonLink href={addressOf({ at: 'class', id: row.id })} icon="back">
          <bdi class="typed">{row.name}</bdi>
        </ButtonLink>
      </nav>
      <header class="class-head">
        <PlaceHeading id="certificates">{title}</PlaceHeading>
        {count > 0 && (
          <Button kind="main" icon="print" do="act:print" onPress={() => print()}>
            {t('certificates.print', { count })}
          </Button>
        )}
      </header>
      {levels.length === 0 ? (
        <div class="card empty">
          <Icon name="star" />
          <p>{t('certificates.nobody-played')}</p>
        </div>
      ) : (
        <div class="certificate-choice">
          <Pick
            label="teacher.level"
            all="teacher.all-levels"
            picked={picked}
            from={levels.map(({ id, title: name }) => [id, name])}
            onPick={onPick}
          />
          <p role="status">
            {t('certificates.count', { count: getting, all: lines.length, sheets: count })}
          </p>
        </div>
      )}
      {levels.length > 0 && (
        <details class="card certificate-who" open>
          <summary>{t('certificates.who')}</summary>
          <p class="soft">{t('certificates.lead')}</p>
          <Table
            name={t('certificates.who')}
            caption={<span class="sr-only">{t('certificates.who')}</span>}
            columns={[t('roster.seat'), ...shown.map((level) => level.title)]}
          >
            {lines.map(({ pupil, levels: own }) => (
              <tr key={pupil.id} data-seat={pupil.seat}>
                <th scope="row">
                  <span class="seat-number">{pupil.seat}</span>{' '}
                  <bdi class="typed">{pupil.name}</bdi>
                </th>
                {shown.map(({ id }) => (
                  <td key={id}>
                    <Reason deserved={own.get(id)} />
                  </td>
                ))}
              </tr>
            ))}
          </Table>
        </details>
      )}
      <div class="to-print">{children}</div>
    </section>
  );
}
