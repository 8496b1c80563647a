// Who plays: pick a player of this device, or make a new one by nickname or seat number.
import { useEffect, useState } from 'preact/hooks';
import type { Player } from '../attempt/attempt.ts';
import { isNameLong, tidyName } from '../attempt/name.ts';
import { Button, ButtonLink, Icon } from '../controls/controls.tsx';
import { type TextKey, t } from '../text/text.ts';
import { beginning } from './clock.ts';
import { device, newId } from './device.ts';
import { labelOf } from './player-label.ts';
import { go } from './routes.ts';
import { change } from './settings.ts';

/** What is wrong with what was typed, or the player it makes. */
export function readPlayer(
  typedName: string,
  typedSeat: string,
): { trouble: TextKey } | Pick<Player, 'name' | 'seat'> {
  const name = tidyName(typedName);
  const seat = typedSeat.trim().normalize('NFKC');
  if (name === '' && seat === '') return { trouble: 'who.need' };
  if (isNameLong(name)) return { trouble: 'who.name-long' };
  if (seat !== '' && !/^[1-9]\d?$/.test(seat)) return { trouble: 'who.seat-wrong' };
  return { name, seat: seat === '' ? null : Number(seat) };
}

export function Who() {
  const [players, setPlayers] = useState<Player[]>([]);
  const [name, setName] = useState('');
  const [seat, setSeat] = useState('');
  const [trouble, setTrouble] = useState<TextKey>();
  useEffect(() => {
    void import('virtual:fonts-typed.css');
    void device()
      .then((store) => store.players())
      // The seats of a teacher's classes are picked by the class, not here.
      .then((all) => all.filter((one) => one.class === undefined))
      .then((all) => setPlayers(all.toSorted((a, b) => (a.seat ?? 100) - (b.seat ?? 100))));
  }, []);
  const play = (player: Player) => {
    change({ player: player.id });
    go('home');
  };
  const make = async () => {
    const read = readPlayer(name, seat);
    if ('trouble' in read) return setTrouble(read.trouble);
    const known = players.find((one) => one.name === read.name && one.seat === read.seat);
    if (known) return play(known);
    const player: Player = {
      version: 1,
      id: newId(),
      ...read,
      createdAt: beginning(),
    };
    await (await device()).putPlayer(player);
    play(player);
  };
  return (
    <main class="page who">
      <header>
        <ButtonLink kind="quiet" icon="back" href="#/" label={t('common.back')} />
        <h1>{t('who.title')}</h1>
      </header>
      {players.length > 0 && (
        <ul class="players">
          {players.map((player) => (
            <li key={player.id}>
              <button
                type="button"
                class="button"
                data-do={`act:player-${player.id}`}
                onClick={() => play(player)}
              >
                <Icon name="player" />
                <span class="typed">{labelOf(player)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <h2>{t('who.new')}</h2>
        <p>{t('who.lead')}</p>
        <label class="field">
          {t('who.name')}
          <input
            value={name}
            maxLength={24}
            autocomplete="off"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <p class="or">{t('who.or')}</p>
        <label class="field">
          {t('who.seat')}
          <input
            value={seat}
            inputMode="numeric"
            maxLength={4}
            autocomplete="off"
            onInput={(event) => setSeat(event.currentTarget.value)}
          />
        </label>
        <p role="alert" class="trouble">
          {trouble && t(trouble)}
        </p>
        <Button kind="main" icon="check" do="act:that-is-me" onPress={() => void make()}>
          {t('who.start')}
        </Button>
        <button type="submit" class="sr-only" tabIndex={-1} aria-hidden="true" />
      </form>
      <nav>
        <ButtonLink kind="quiet" icon="qr" href="#/join" do="act:to-join">
          {t('who.class-code')}
        </ButtonLink>
        <ButtonLink kind="quiet" icon="save" href="#/card" do="act:to-card">
          {t('who.card')}
        </ButtonLink>
      </nav>
    </main>
  );
}
