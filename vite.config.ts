// How the game is built: two pages, the levels, the engine, the fonts and the policy.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { enginePlugin } from './src/build/engine.ts';
import { fontsPlugin } from './src/build/fonts/plugin.ts';
import { levelsPlugin } from './src/build/levels-plugin.ts';
import { preloadPlugin } from './src/build/preload.ts';
import { securityPlugin } from './src/build/security.ts';
import { openingOf, textsOf } from './src/build/texts.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const fonts: ReturnType<typeof fontsPlugin> = fontsPlugin({
  texts: async () => textsOf(root, await levels.api.catalogue()),
});
const levels = levelsPlugin({
  root,
  fontsOf: (id, locale) => fonts.api.levelFonts(id, openingOf(id, locale)),
});

export default defineConfig({
  base: './',
  publicDir: 'assets',
  plugins: [
    enginePlugin(),
    levels,
    fonts,
    preloadPlugin('/src/text/locales/zh.json'),
    securityPlugin(),
  ],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: 'index.html', teacher: 'teacher.html' } },
  },
});
