// Readings: what the typeface can draw, what the author marked, and what is guessed from the words.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zhuyinFindings } from '../../src/build/zhuyin/findings.ts';
import { guessReadings } from '../../src/build/zhuyin/guess.ts';
import { toBopomofo } from '../../src/build/zhuyin/pinyin.ts';
import { POLYPHONES, parsePolyphones, readingsByWords } from '../../src/build/zhuyin/polyphones.ts';
import { readFont, readingTable, selectorOf } from '../../src/build/zhuyin/readings.ts';
import { toVariants } from '../../src/build/zhuyin/variants.ts';
import { parseMarks, stripMarks } from '../../src/level/marks.ts';

const table = await readingTable();
const characters = [...table.keys()];

/** The guesses for one character of a text, in order: `ㄓㄤˇ`, or `ㄓㄤˇ?` where it is not sure. */
const readings = (text: string, character: string) =>
  guessReadings(text, table)
    .filter((guess) => guess.character === character)
    .map(({ reading, sure }) => (sure ? reading : `${reading}?`));

/** Texts of marks, braces, bopomofo and characters in any order. */
const scrambled = fc
  .array(fc.constantFrom(...'長高A{}{}ㄓㄤˇ˙ㄅ，', '𠀀', '{ㄓㄤˇ}', '{ㄅ}'), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('the table of the typeface', () => {
  it('knows the readings in the order of their selectors', () => {
    expect(table.get('長')).toEqual(['ㄔㄤˊ', 'ㄓㄤˇ', 'ㄓㄤˋ']);
    expect(table.get('的')).toEqual(['˙ㄉㄜ', 'ㄉㄧˊ', 'ㄉㄧˋ']);
    expect(table.get('一')?.[0]).toBe('ㄧ');
    expect(table.get('兒')).toContain('ㄦˊ');
    expect(table.get('期')?.[0]).toBe('ㄑㄧˊ');
    expect(selectorOf(1)).toBe('\u{E01E1}');
  });

  it('holds the usual characters, each with different readings that can be marked', () => {
    expect(table.size).toBeGreaterThan(8000);
    for (const [character, all] of table) {
      expect(new Set(all).size, character).toBe(all.length);
      for (const reading of all) {
        expect(parseMarks(`${character}{${reading}}`).marks.get(0), character).toBe(reading);
      }
    }
  });

  it('is the same when it is kept as when it is read from the font', async () => {
    const { resolve } = createRequire(import.meta.url);
    const installed = dirname(resolve('@fontsource/bpmf-huninn/package.json'));
    expect(await readFont(join(installed, 'files'))).toEqual(table);
  }, 60_000);

  it('is what the word list speaks of', () => {
    for (const [character, { readings: listed, words }] of POLYPHONES) {
      expect(table.get(character), character).toEqual(expect.arrayContaining([...listed]));
      for (const word of words) expect(word.at, `${character} in ${word.text}`).not.toEqual([]);
    }
  });
});

describe('marks', () => {
  it('are taken out of the text and kept by place', () => {
    const { plain, marks, problems } = parseMarks('𠀀{ㄏㄜ}他長{ㄓㄤˇ}高了{ㄌㄜ˙}。');
    expect(plain).toBe('𠀀他長高了。');
    expect([...marks]).toEqual([
      [0, 'ㄏㄜ'],
      [3, 'ㄓㄤˇ'],
      [5, '˙ㄌㄜ'],
    ]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['長{zhang3}高', 'not-bopomofo', 1, '長{zhang3}高'],
    ['長{}高', 'not-bopomofo', 1, '長{}高'],
    ['長｛ㄓㄤˇ｝高', 'not-bopomofo', 1, '長｛ㄓㄤˇ｝高'],
    ['他長{ㄤㄓˇ}高', 'no-syllable', 2, '他長高'],
    ['長{ㄓㄤˇˋ}高', 'no-syllable', 1, '長高'],
    ['長{ˇ}高', 'no-syllable', 1, '長高'],
    ['{ㄓㄤˇ}高', 'no-character', 0, '{ㄓㄤˇ}高'],
    ['A{ㄟ}', 'no-character', 1, 'A{ㄟ}'],
    ['長{ㄓㄤˇ}{ㄔㄤˊ}', 'second-mark', 6, '長'],
  ])('%s is faulty', (text, kind, index, plain) => {
    const parsed = parseMarks(text);
    expect(parsed.problems.map((problem) => [problem.kind, problem.index])).toEqual([
      [kind, index],
    ]);
    expect(parsed.plain).toBe(plain);
  });

  it('strip to the same text once or twice, and as parsed', () => {
    fc.assert(
      fc.property(scrambled, (text) => {
        const stripped = stripMarks(text);
        expect(stripMarks(stripped)).toBe(stripped);
        expect(parseMarks(text).plain).toBe(stripped);
      }),
    );
  });

  it('stand at a Chinese character of the plain text', () => {
    fc.assert(
      fc.property(scrambled, (text) => {
        const { plain, marks } = parseMarks(text);
        for (const place of marks.keys()) {
          expect(String.fromCodePoint(plain.codePointAt(place) ?? 0)).toMatch(/\p{Script=Han}/u);
        }
      }),
    );
  });
});

describe('guesses', () => {
  it.each([
    ['音樂', '樂', 'ㄩㄝˋ'],
    ['快樂', '樂', 'ㄌㄜˋ'],
    ['銀行', '行', 'ㄏㄤˊ'],
    ['這種行為不對', '行', 'ㄒㄧㄥˊ'],
    ['我要快快長大', '長', 'ㄓㄤˇ'],
    ['我今年長高了', '長', 'ㄓㄤˇ'],
    ['不要重複', '重', 'ㄔㄨㄥˊ'],
    ['很重要', '重', 'ㄓㄨㄥˋ'],
    ['會計阿姨', '會', 'ㄎㄨㄞˋ'],
    ['學會計算', '會', 'ㄏㄨㄟˋ'],
    ['會長來了', '長', 'ㄓㄤˇ'],
    ['把錢還給他', '還', 'ㄏㄨㄢˊ'],
    ['借了要還。', '還', 'ㄏㄨㄢˊ'],
    ['還有三個', '還', 'ㄏㄞˊ'],
    ['我覺得不對', '覺', 'ㄐㄩㄝˊ'],
    ['回家睡個好覺', '覺', 'ㄐㄧㄠˋ'],
    ['公平地處理', '處', 'ㄔㄨˇ'],
    ['到處都是', '處', 'ㄔㄨˋ'],
    ['填好空格', '空', 'ㄎㄨㄥˋ'],
    ['背書包上學', '背', 'ㄅㄟ'],
    ['背書給老師聽', '背', 'ㄅㄟˋ'],
    ['他的目的', '的', '˙ㄉㄜ ㄉㄧˋ'],
    ['節目的名稱', '的', '˙ㄉㄜ'],
    ['慢慢地走在地上', '地', '˙ㄉㄜ ㄉㄧˋ'],
    ['你得先想想', '得', 'ㄉㄟˇ'],
    ['跑得很快，得到第一名', '得', '˙ㄉㄜ ㄉㄜˊ'],
    ['我把你當朋友', '當', 'ㄉㄤˋ'],
    ['爸爸', '爸', 'ㄅㄚˋ ˙ㄅㄚ'],
    ['啊！好啊。', '啊', 'ㄚ ˙ㄚ'],
    ['小明和小華', '和', 'ㄏㄢˋ'],
    ['我們和好吧', '和', 'ㄏㄜˊ'],
    ['品質不好', '質', 'ㄓˊ'],
    ['垃圾', '垃', ''],
    ['不一定', '不', 'ㄅㄨˋ'],
    ['不一定', '一', 'ㄧ'],
  ])('%s: %s is %s', (text, character, expected) => {
    expect(readings(text, character).join(' ')).toBe(expected);
  });

  it.each([
    ['供詞', '供'],
    ['他穿著新衣服', '著'],
    ['會得第一', '得'],
    ['兩行', '行'],
  ])('%s is right or asked about', (text, character) => {
    const right = { 供: 'ㄍㄨㄥ', 著: '˙ㄓㄜ', 得: 'ㄉㄜˊ', 行: 'ㄏㄤˊ' }[character];
    expect(readings(text, character)).not.toEqual([]);
    for (const reading of readings(text, character)) {
      expect([right, expect.stringMatching(/\?$/)]).toContainEqual(reading);
    }
  });

  it('ask where nothing tells', () => {
    expect(readings('長', '長')).toEqual(['ㄔㄤˊ?']);
    expect(readings('校長短', '長')).toEqual([expect.stringMatching(/\?$/)]);
    expect(readings('同行', '行')).toEqual(['ㄒㄧㄥˊ?']);
  });

  it('follow a mark that the typeface can draw, and doubt one that it cannot', () => {
    expect(readings('長{ㄔㄤˊ}大', '長')).toEqual(['ㄔㄤˊ']);
    expect(readings('同行{ㄏㄤˊ}', '行')).toEqual(['ㄏㄤˊ']);
    expect(readings('長{ㄇㄚ}大', '長')).toEqual(['ㄔㄤˊ?']);
    expect(readings('我{ㄇㄚ}', '我')).toEqual(['ㄨㄛˇ?']);
  });

  it('always take one of the readings of the typeface', () => {
    const letters = fc.constantFrom(...characters, ...POLYPHONES.keys(), '，', 'A', '{ㄓㄤˇ}');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const plain = stripMarks(text);
        for (const { index, character, reading, candidates } of guessReadings(text, table)) {
          expect(plain.startsWith(character, index)).toBe(true);
          expect(candidates).toEqual(table.get(character));
          expect(candidates).toContain(reading);
        }
      }),
    );
  });

  it('are the same for a text that carries them all as marks, and then sure', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...POLYPHONES.keys()), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const guesses = guessReadings(text, table);
        const marked = guesses.map(({ character, reading }) => `${character}{${reading}}`).join('');
        expect(guessReadings(marked, table)).toEqual(
          guesses.map((one) => ({ ...one, sure: true })),
        );
      }),
    );
  });
});

describe('the word list', () => {
  const list = parsePolyphones(
    '# note\n長 ㄔㄤˊ 很長 ㄓㄤˇ 校長\n  長大 長^ ? 長了\n啊 =˙ㄚ ㄚ ^啊\n覺 =ㄐㄩㄝˊ ㄐㄧㄠˋ 睡…覺\n爸 =ㄅㄚˋ ˙ㄅㄚ 爸_',
  );
  const said = (text: string, index: number) => {
    const entry = list.get(text.charAt(index));
    return entry === undefined ? undefined : readingsByWords(text, index, entry);
  };

  it.each([
    ['校長好', 1, ['ㄓㄤˇ']],
    ['很長大', 1, ['ㄔㄤˊ', 'ㄓㄤˇ']],
    ['長了', 0, ['?']],
    ['很長了', 1, ['ㄔㄤˊ']],
    ['長，', 0, ['ㄓㄤˇ']],
    ['長「', 0, []],
    ['啊好', 0, ['ㄚ']],
    ['好啊', 1, []],
    ['睡個好覺', 3, ['ㄐㄧㄠˋ']],
    ['睡，覺', 2, []],
    ['爸爸', 0, []],
    ['爸爸', 1, ['˙ㄅㄚ']],
  ])('%s at %i', (text, index, expected) => {
    expect(said(text, index)).toEqual(expected);
  });

  it('keeps the usual reading', () => {
    expect(list.get('啊')?.usual).toBe('˙ㄚ');
    expect(list.get('長')?.usual).toBeUndefined();
  });
});

describe('pinyin', () => {
  it.each([
    ['zhang3', 'ㄓㄤˇ'],
    ['de0', '˙ㄉㄜ'],
    ['yue4', 'ㄩㄝˋ'],
    ['lv4', 'ㄌㄩˋ'],
    ['jue2', 'ㄐㄩㄝˊ'],
    ['shi4', 'ㄕˋ'],
    ['xi1', 'ㄒㄧ'],
    ['er2', 'ㄦˊ'],
    ['weng1', 'ㄨㄥ'],
    ['xiong2', 'ㄒㄩㄥˊ'],
    ['A', undefined],
    ['bb1', undefined],
  ])('%s is %s', (pinyin, bopomofo) => {
    expect(toBopomofo(pinyin)).toBe(bopomofo);
  });
});

describe('variants', () => {
  it('put a selector behind what is not read in the first way', () => {
    expect(toVariants('他長高了，了解。', table)).toBe('他長\u{E01E1}高了，了\u{E01E1}解。');
    expect(toVariants('長{ㄔㄤˊ}大', table)).toBe('長大');
  });

  it('are the plain text once the selectors are gone', () => {
    fc.assert(
      fc.property(scrambled, (text) => {
        expect(toVariants(text, table).replace(/[\u{E01E0}-\u{E01EF}]/gu, '')).toBe(
          stripMarks(text),
        );
      }),
    );
  });
});

describe('findings', () => {
  it('name the text, the character and how to mark it', async () => {
    const authored = {
      steps: [{ zh: '請找同行商量', en: '長' }, { note: { zh: '長{ㄓ}{x}', en: '' } }],
    };
    const found = await zhuyinFindings(authored);
    expect(found.map(({ path }) => path.join('.'))).toEqual([
      'steps.0.zh',
      'steps.1.note.zh',
      'steps.1.note.zh',
    ]);
    expect(found[0]?.message).toContain('行{ㄏㄤˊ}');
  });

  it('are none where all is clear', async () => {
    expect(await zhuyinFindings({ zh: '小廉把錢包還給安安。', en: '' })).toEqual([]);
  });
});
