// The gate for scripts and drawings: ours pass, and nothing else does.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownDrawing, ownScript } from '../../src/base/trusted.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const HOME = 'https://school.example/game/teacher.html?x=1#classes';

describe('addresses of scripts', () => {
  test('a script within the folder of the game passes', () => {
    const inside = 'https://school.example/game/assets/worker-12345678.js';
    expect(ownScript('assets/worker-12345678.js', HOME)).toBe(inside);
    expect(ownScript(inside, HOME)).toBe(inside);
  });

  test.each([
    'https://elsewhere.example/game/assets/worker.js',
    '//elsewhere.example/game/assets/worker.js',
    'https://school.example/other/worker.js',
    'https://school.example.elsewhere.example/game/worker.js',
    '../worker.js',
    'assets/../../worker.js',
    'blob:https://school.example/0b6f0a3e',
    'data:text/javascript,postMessage(1)',
    'javascript:postMessage(1)',
  ])('%s does not', (address) => {
    expect(() => ownScript(address, HOME)).toThrow('not ours');
  });
});

describe('drawings', () => {
  const backdrops = join(ROOT, 'assets/backdrops');

  test.each(readdirSync(backdrops))('%s passes', (name) => {
    const text = readFileSync(join(backdrops, name), 'utf8');
    expect(ownDrawing(text)).toBe(text);
  });

  test.each([
    '<p>not a drawing</p>',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>run()</script></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg"><g onclick="run()"/></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg"\nOnLoad = "run()"/>',
    '<svg xmlns="http://www.w3.org/2000/svg"><a href="javascript:run()"/></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><img src="x"/></foreignObject></svg>',
    '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg>&a;</svg>',
  ])('%s does not', (text) => {
    expect(() => ownDrawing(text)).toThrow('no still drawing');
  });
});
