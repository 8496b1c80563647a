// A station: a tablet with one level, opened by a class code. It goes round a group, and all of its results
// are handed in together.
import { ANY_SEAT, LAST_SEAT, readCode } from '../../classroom/code.ts';
import type { Handed } from '../../classroom/handed.ts';
import { locale } from '../../text/text.ts';
import { device } from '../device.ts';
import { loadCatalogue } from '../load.ts';
import { settings } from '../settings.ts';
import { stateOf, type Turns } from './seat.ts';

/** What the tablet knows of the class: those who sat down here, and what they played of the level. */
async function here() {
  const { station } = settings.peek();
  const code = station ? readCode(station.code) : undefined;
  if (!station || !code?.ok) return undefined;
  const store = await device();
  const { tag, seats } = code.value;
  const players = (await store.players()).filter((player) => player.tag === tag);
  const attempts = (await store.attemptsOf(players.map(({ id }) => id))).filter(
    (attempt) => attempt.level === station.level,
  );
  return { level: station.level, tag, seats, players, attempts };
}

/** The station that this tablet is, as it stands; undefined where it is none, or no longer. */
export async function openStation(): Promise<Turns | undefined> {
  const known = await here();
  if (!known) return undefined;
  const { level, players, attempts } = known;
  const last = known.seats === ANY_SEAT ? LAST_SEAT : known.seats;
  const catalogue = await loadCatalogue(locale.value).catch(() => []);
  const seats = Array.from({ length: last }, (_, at) => {
    const player = players.find(({ seat }) => seat === at + 1)?.id;
    const own = attempts.filter((attempt) => attempt.player === player);
    return { seat: at + 1, name: '', player, state: stateOf(own) };
  });
  const title = catalogue.find(({ id }) => id === level)?.title ?? '';
  return { level, title, checks: false, seats };
}

/** All that was played to an end here, by seat; and how many are in the middle of it. */
export async function stationResults(): Promise<{ results: Handed[]; unfinished: number }> {
  const known = await here();
  if (!known) return { results: [], unfinished: 0 };
  const { tag, players, attempts } = known;
  const seats = new Map(players.map(({ id, seat }) => [id, seat]));
  const results = attempts
    .flatMap(({ player, ...attempt }): Handed[] => {
      const seat = seats.get(player);
      return seat && attempt.finishedAt ? [{ tag, seat, attempt }] : [];
    })
    .toSorted((a, b) => a.seat - b.seat);
  return { results, unfinished: attempts.length - results.length };
}
