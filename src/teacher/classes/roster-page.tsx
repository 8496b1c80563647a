// 名單: who has which seat, who has left; each can be changed, and a new list can be laid over it.
import { useState } from 'preact/hooks';
import { type Class, isPupil, type Player, type Pupil, seated } from '../../classroom/class.ts';
import { type Chances, freeSeat } from '../../classroom/seats.ts';
import { Button, ButtonLink } from '../../controls/controls.tsx';
import { Table } from '../../controls/table.tsx';
import { useToast } from '../../controls/toast.tsx';
import { dateAndTime, t } from '../../text/text.ts';
import { addressOf } from '../route.ts';
import { PlaceHeading } from '../turning.tsx';
import { RosterUpdate } from './roster-update.tsx';
import { type Move, SeatDialog } from './seat-dialog.tsx';
import './classes.css';

export interface RosterPageProps {
  row: Class;
  /** Those who have or had a seat. */
  players: readonly Player[];
  /** The other classes of this device, to which somebody may change. */
  others: readonly Class[];
  /** Keeps what changes. @returns whether the device took it */
  change: (change: (by: Chances) => readonly Pupil[]) => Promise<boolean>;
  move: Move;
}

/** What is being asked on the page. */
type Asked = { what: 'list' } | { what: 'new'; seat: number } | { what: 'seat'; pupil: Pupil };

function SeatRow({ pupil, onEdit }: { pupil: Pupil; onEdit: () => void }) {
  const { seat, name, leftAt } = pupil;
  return (
    <tr>
      <th scope="row" class="number">
        {seat}
      </th>
      <td>
        <bdi class="typed">{name || <span class="soft">{t('roster.nameless')}</span>}</bdi>
      </td>
      {leftAt !== undefined && <td>{dateAndTime(leftAt)}</td>}
      <td>
        <Button
          do={`act:seat-${pupil.id}`}
          label={t('roster.change-of', { seat, name })}
          onPress={onEdit}
        >
          {t('roster.change')}
        </Button>
      </td>
    </tr>
  );
}

export function RosterPage({ row, players, others, change, move }: RosterPageProps) {
  const [asked, setAsked] = useState<Asked>();
  const { say, toasts } = useToast();
  const here = seated(players);
  const left = players
    .filter((player): player is Pupil => isPupil(player) && player.leftAt !== undefined)
    .toSorted((a, b) => a.seat - b.seat);
  const free = freeSeat(players);
  const close = () => setAsked(undefined);
  const table = (pupils: readonly Pupil[], name: string, columns: readonly string[]) => (
    <Table name={name} caption={name} columns={columns}>
      {pupils.map((pupil) => (
        <SeatRow key={pupil.id} pupil={pupil} onEdit={() => setAsked({ what: 'seat', pupil })} />
      ))}
    </Table>
  );
  return (
    <section class="class-page roster-page" aria-labelledby="roster">
      {toasts}
      <nav class="buttons" aria-label={t('teacher.pages')}>
        <ButtonLink href={addressOf({ at: 'class', id: row.id })} icon="back">
          <bdi class="typed">{row.name}</bdi>
        </ButtonLink>
      </nav>
      <PlaceHeading id="roster">{t('roster.of', { name: row.name })}</PlaceHeading>
      <div class="buttons">
        <Button
          kind="main"
          icon="upload"
          do="act:update"
          onPress={() => setAsked({ what: 'list' })}
        >
          {t('roster.update')}
        </Button>
        {free !== undefined && (
          <Button
            icon="plus"
            do="act:add-seat"
            onPress={() => setAsked({ what: 'new', seat: free })}
          >
            {t('roster.add')}
          </Button>
        )}
      </div>
      {here.length > 0 &&
        table(here, t('roster.here', { count: here.length }), [
          ...[t('roster.seat'), t('roster.name'), t('roster.change')],
        ])}
      {left.length > 0 &&
        table(left, t('roster.left', { count: left.length }), [
          ...[t('roster.seat'), t('roster.name'), t('roster.left-at'), t('roster.change')],
        ])}
      {asked?.what === 'list' && (
        <RosterUpdate {...{ row, players, change, say }} onClose={close} />
      )}
      {asked && asked.what !== 'list' && (
        <SeatDialog {...{ row, players, others, change, move, say, asked }} onClose={close} />
      )}
    </section>
  );
}
