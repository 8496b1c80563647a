// From Hanyu Pinyin to bopomofo: zhang3 → ㄓㄤˇ, de0 → ˙ㄉㄜ.

const INITIALS: readonly (readonly [string, string])[] = [
  ['zh', 'ㄓ'],
  ['ch', 'ㄔ'],
  ['sh', 'ㄕ'],
  ...Array.from('bpmfdtnlgkhjqxrzcs', (letter, place): [string, string] => [
    letter,
    'ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄖㄗㄘㄙ'.charAt(place),
  ]),
];

const FINALS: Record<string, string> = {
  '': '',
  a: 'ㄚ',
  o: 'ㄛ',
  e: 'ㄜ',
  ê: 'ㄝ',
  ai: 'ㄞ',
  ei: 'ㄟ',
  ao: 'ㄠ',
  ou: 'ㄡ',
  an: 'ㄢ',
  en: 'ㄣ',
  ang: 'ㄤ',
  eng: 'ㄥ',
  er: 'ㄦ',
  i: 'ㄧ',
  ia: 'ㄧㄚ',
  io: 'ㄧㄛ',
  ie: 'ㄧㄝ',
  iao: 'ㄧㄠ',
  iu: 'ㄧㄡ',
  ian: 'ㄧㄢ',
  in: 'ㄧㄣ',
  iang: 'ㄧㄤ',
  ing: 'ㄧㄥ',
  u: 'ㄨ',
  ua: 'ㄨㄚ',
  uo: 'ㄨㄛ',
  uai: 'ㄨㄞ',
  ui: 'ㄨㄟ',
  uan: 'ㄨㄢ',
  un: 'ㄨㄣ',
  uang: 'ㄨㄤ',
  ong: 'ㄨㄥ',
  v: 'ㄩ',
  ve: 'ㄩㄝ',
  van: 'ㄩㄢ',
  vn: 'ㄩㄣ',
  iong: 'ㄩㄥ',
};

/** Syllables that begin with y or w, spelled as if they had no initial. */
const WHOLE: Record<string, string> = {
  yi: 'i',
  ya: 'ia',
  yo: 'io',
  ye: 'ie',
  yao: 'iao',
  you: 'iu',
  yan: 'ian',
  yin: 'in',
  yang: 'iang',
  ying: 'ing',
  yong: 'iong',
  yu: 'v',
  yue: 've',
  yuan: 'van',
  yun: 'vn',
  wu: 'u',
  wa: 'ua',
  wo: 'uo',
  wai: 'uai',
  wei: 'ui',
  wan: 'uan',
  wen: 'un',
  wang: 'uang',
  weng: 'ong',
};

const TONES = ['˙', '', 'ˊ', 'ˇ', 'ˋ'];

/**
 * A syllable in bopomofo. @param pinyin with ü as v or ü, its tone as a last digit, 0 or 5 for the
 * neutral one; undefined where it is no syllable
 */
export function toBopomofo(pinyin: string): string | undefined {
  const [, written = '', digit = ''] = /^([a-zêü]+)([0-5])$/.exec(pinyin) ?? [];
  const tone = TONES[Number(digit) % 5];
  const letters = spell(written.replaceAll('ü', 'v'));
  if (tone === undefined || !letters) return undefined;
  return tone === '˙' ? `˙${letters}` : letters + tone;
}

function spell(syllable: string): string | undefined {
  const [latin, initial] = INITIALS.find(([start]) => syllable.startsWith(start)) ?? ['', ''];
  const rest = WHOLE[syllable] ?? syllable.slice(latin.length);
  const rounded = /^[jqx]$/.test(latin) ? rest.replace(/^u/, 'v') : rest;
  // The i of zhi and si is no sound of its own; after j, q and x it is.
  const silent = rounded === 'i' && /^(zh|ch|sh|r|z|c|s)$/.test(latin);
  const final = FINALS[silent ? '' : rounded];
  return final === undefined || (initial === '' && latin === '' && syllable === '')
    ? undefined
    : initial + final;
}
