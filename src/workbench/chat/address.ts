// Whose site an address leads to: the last part of its host, which nobody can borrow.

/** An address in three pieces; `owner` is the part that tells whose it is. */
export interface Address {
  before: string;
  /** E.g. `bank.example`, `city.gov.tw`. */
  owner: string;
  after: string;
}

/** Under these, Taiwan hands out names of three labels, e.g. `city.gov.tw`. */
const SECOND_LEVEL = ['com', 'edu', 'gov', 'idv', 'mil', 'net', 'org'];

export function readAddress(address: string): Address {
  const [, scheme = '', place = '', after = ''] =
    /^([a-z]+:\/\/)?([^/?#]*)(.*)$/i.exec(address) ?? [];
  // What stands before an @ is a name to log in with, however much it looks like a site.
  const from = place.lastIndexOf('@') + 1;
  const labels = place.slice(from).split('.');
  const long = labels.at(-1) === 'tw' && SECOND_LEVEL.includes(labels.at(-2) ?? '');
  const owner = labels.slice(long ? -3 : -2).join('.');
  const before = scheme + place.slice(0, place.length - owner.length);
  return { before, owner, after };
}
