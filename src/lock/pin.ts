// PIN: four to eight digits. The ones that everybody tries first are refused, each with its reason.
import { no, ok, type Result } from '../base/result.ts';

export const LEAST_DIGITS = 4;
export const MOST_DIGITS = 8;

/** Why something typed cannot be a PIN, or is too easy to guess. */
export type PinTrouble =
  | 'not-digits'
  | 'too-short'
  | 'too-long'
  | 'same'
  | 'run'
  | 'repeated'
  | 'pair';

/** Whether each digit is the one before and `step` more; 9 and 0 are neighbours. */
const runsBy = (digits: readonly number[], step: number): boolean =>
  digits.every((digit, at) => at === 0 || (digits[at - 1] ?? 0) + step === digit);

/** 0 as it lies on the keypad, after the 9: 7890 is a run. */
const onKeypad = (digits: readonly number[]): number[] =>
  digits.map((digit) => (digit === 0 ? 10 : digit));

/** What was typed, as digits; its spaces and the width of its characters do not count. */
export function typedPin(typed: string): Result<string, PinTrouble> {
  const pin = typed.normalize('NFKC').replaceAll(/\s/g, '');
  if (!/^\d*$/.test(pin)) return no('not-digits');
  if (pin.length < LEAST_DIGITS) return no('too-short');
  return pin.length > MOST_DIGITS ? no('too-long') : ok(pin);
}

/** A PIN that may be set. */
export function newPin(typed: string): Result<string, PinTrouble> {
  const read = typedPin(typed);
  if (!read.ok) return read;
  const digits = [...read.value].map(Number);
  if (runsBy(digits, 0)) return no('same');
  if ([digits, onKeypad(digits)].some((one) => runsBy(one, 1) || runsBy(one, -1))) return no('run');
  const half = read.value.slice(0, read.value.length / 2);
  if (half + half === read.value) return no('repeated');
  if (/^(\d)\1(\d)\2$/.test(read.value)) return no('pair');
  return read;
}
