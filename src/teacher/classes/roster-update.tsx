// A new list laid over a class: what it changes is shown, and done only once the teacher says so.
import { useState } from 'preact/hooks';
import { seated } from '../../classroom/class.ts';
import type { RosterRow } from '../../classroom/roster.ts';
import {
  isIdle,
  type Matched,
  type Plan,
  planOf,
  seemReplaced,
  type Wishes,
} from '../../classroom/roster-plan.ts';
import { carriedOut } from '../../classroom/seats.ts';
import { Button } from '../../controls/controls.tsx';
import { type TextKey, t } from '../../text/text.ts';
import { Ask } from './asking.tsx';
import { RosterInput, soundRows } from './roster-input.tsx';
import type { RosterPageProps } from './roster-page.tsx';

interface RosterUpdateProps extends Pick<RosterPageProps, 'row' | 'players' | 'change'> {
  say: (words: string) => void;
  onClose: () => void;
}

/** A seat with a name as the plan writes it. */
const inWords = ({ seat, name }: RosterRow): string =>
  [t('who.seat-label', { seat }), name].filter(Boolean).join(' ');

const change = ({ pupil, row }: Matched): string => `${inWords(pupil)} → ${inWords(row)}`;

function Part({ title, lines }: { title: TextKey; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{t(title, { count: lines.length })}</h3>
      <ul class="plan-lines">
        {lines.map((line) => (
          <li key={line}>
            <bdi class="typed">{line}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Names that changed at a seat: the same person with another name, or another person? */
function Doubts({
  doubts,
  replaced,
  onTurn,
}: {
  doubts: readonly Matched[];
  replaced: ReadonlySet<number>;
  onTurn: (seat: number) => void;
}) {
  if (doubts.length === 0) return null;
  return (
    <section>
      <h3>{t('plan.doubts', { count: doubts.length })}</h3>
      <ul class="plan-doubts">
        {doubts.map((doubt) => {
          const { seat } = doubt.row;
          const isOther = replaced.has(seat);
          return (
            <li key={seat}>
              <bdi class="typed">{`${inWords(doubt.pupil)} → ${doubt.row.name}`}</bdi>
              <Button
                pressed={!isOther}
                do={`act:same-${seat}`}
                onPress={() => isOther && onTurn(seat)}
              >
                {t('plan.same')}
              </Button>
              <Button
                pressed={isOther}
                do={`act:other-${seat}`}
                onPress={() => isOther || onTurn(seat)}
              >
                {t('plan.other')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function PlanView({ plan }: { plan: Plan }) {
  if (isIdle(plan)) return <p class="told">{t('plan.idle')}</p>;
  return (
    <>
      <Part title="plan.comes" lines={plan.comes.map(inWords)} />
      <Part title="plan.returns" lines={plan.returns.map(change)} />
      <Part title="plan.moved" lines={plan.moved.map(change)} />
      <Part
        title="plan.renamed"
        lines={plan.renamed.filter(({ pupil }) => pupil.name === '').map(({ row }) => inWords(row))}
      />
      <Part title="plan.leaves" lines={plan.leaves.map(inWords)} />
      <Part title="plan.kept" lines={plan.kept.map(inWords)} />
      <p class="soft">{t('plan.stays', { count: plan.stays.length })}</p>
    </>
  );
}

/** What the teacher may say about a list, as it seems before the teacher says it. */
function wishesFor(rows: readonly RosterRow[], players: RosterUpdateProps['players']): Wishes {
  const replaced = seemReplaced(rows, players);
  const { leaves } = planOf(rows, players, { replaced: new Set(), keepOthers: false });
  // A list of few is of those who come, not of all there are.
  return { replaced, keepOthers: leaves.length * 2 > seated(players).length };
}

export function RosterUpdate({ row, players, say, onClose, ...deeds }: RosterUpdateProps) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<{ text: string; wishes: Wishes }>();
  const rows = soundRows(text);
  const wishes = rows && (said?.text === text ? said.wishes : wishesFor(rows, players));
  const wish = (some: Partial<Wishes>) =>
    wishes && setSaid({ text, wishes: { ...wishes, ...some } });
  const plan = rows && wishes && planOf(rows, players, wishes);
  const doubts = rows
    ? planOf(rows, players, { replaced: new Set(), keepOthers: false }).renamed.filter(
        ({ pupil }) => pupil.name !== '',
      )
    : [];
  const turn = (seat: number) => {
    const replaced = new Set(wishes?.replaced);
    if (!replaced.delete(seat)) replaced.add(seat);
    wish({ replaced });
  };
  const done = async () => {
    if (!plan) return t('classes.need-roster');
    const taken = await deeds.change((by) => carriedOut(plan, row.id, by));
    if (!taken) return t('classes.refused');
    say(t('plan.done'));
    return undefined;
  };
  return (
    <Ask title={t('roster.update')} doIt={t('plan.do')} icon="check" onDo={done} onClose={onClose}>
      <RosterInput text={text} onText={setText} />
      {plan && wishes && (
        <section class="plan" aria-label={t('plan.title')} data-do="plan">
          <h3>{t('plan.title')}</h3>
          <Doubts doubts={doubts} replaced={wishes.replaced} onTurn={turn} />
          {plan.leaves.length + plan.kept.length > 0 && (
            <label class="class-tick">
              <input
                type="checkbox"
                checked={wishes.keepOthers}
                data-do="act:keep-others"
                onChange={(event) => wish({ keepOthers: event.currentTarget.checked })}
              />
              {t('plan.keep-others')}
            </label>
          )}
          <PlanView plan={plan} />
        </section>
      )}
    </Ask>
  );
}
