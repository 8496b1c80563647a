// The checks of a class before and after a level: judgement and inclination apart, and how each case was answered.
import type { Words } from '../../base/words.ts';
import { Badge } from '../../controls/badge.tsx';
import { Table } from '../../controls/table.tsx';
import { CHECK_ANSWERS, type CheckedClass, FEWEST, type Told } from '../../report/checks.ts';
import { t } from '../../text/text.ts';
import { signed } from '../labels.ts';

const MEASURES = ['discrimination', 'bias'] as const;

export function ChecksView({ checks, words }: { checks: CheckedClass; words: Words }) {
  const { pupils, means, items } = checks;
  return (
    <>
      <section class="card">
        <h3>{t('checked.title')}</h3>
        <p class="soft">{t('checked.lead', { count: pupils.length })}</p>
        {!means && <p>{t('checked.too-few', { count: FEWEST })}</p>}
      </section>
      {means && <Means means={means} />}
      {pupils.length > 0 && (
        <Table
          name={t('checked.items')}
          caption={t('checked.items')}
          columns={[
            t('checked.item'),
            t('checked.kind'),
            ...(['before', 'after'] as const).flatMap((time) =>
              CHECK_ANSWERS.map((answer) =>
                t(`checked.${time}-answer`, { answer: t(`checked.${answer}`) }),
              ),
            ),
          ]}
        >
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">{words[item.text]}</th>
              <td>
                <Badge kind={item.breach ? 'bad' : 'good'} sign={item.breach ? 'close' : 'check'}>
                  {t(item.breach ? 'checked.breach' : 'checked.look-alike')}
                </Badge>
              </td>
              {(['before', 'after'] as const).flatMap((time) =>
                CHECK_ANSWERS.map((answer) => (
                  <td key={`${time} ${answer}`}>{item.counts[time][answer]}</td>
                )),
              )}
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}

function Means({ means: { before, after, gain } }: { means: NonNullable<CheckedClass['means']> }) {
  const row = (measure: (typeof MEASURES)[number], of: Pick<Told, 'discrimination' | 'bias'>) =>
    signed(of[measure]);
  return (
    <Table
      name={t('checked.means')}
      caption={t('checked.means')}
      columns={[t('checked.measure'), t('checked.before'), t('checked.after'), t('checked.gain')]}
    >
      {MEASURES.map((measure) => (
        <tr key={measure} data-measure={measure}>
          <th scope="row">
            {t(`checked.${measure}`)}
            <br />
            <span class="soft">{t(`checked.${measure}-told`)}</span>
          </th>
          <td>{row(measure, before)}</td>
          <td>{row(measure, after)}</td>
          <td>{row(measure, gain)}</td>
        </tr>
      ))}
    </Table>
  );
}
