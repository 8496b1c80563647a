// How the game is built: two pages, the levels, the engine, the fonts and the policy.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { enginePlugin } from './src/build/engine.ts';
import { fontsPlugin } from './src/build/fonts/plugin.ts';
import { levelsPlugin } from './src/build/levels-plugin.ts';
import { noticesPlugin } from './src/build/notices.ts';
import { offlinePlugin } from './src/build/offline.ts';
import { preloadPlugin } from './src/build/preload.ts';
import { rulesHash } from './src/build/rules.ts';
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

/** What the title is made of. */
const FIRST = {
  name: 'first',
  test: /node_modules\/(preact|@preact|i18next|zod)\/|src\/(base|text)\/(?!locales|base32|base45|crc32|trusted)|src\/store\/settings\.|src\/app\/healing\/(moment|patiently)\.|src\/controls\/(controls|icons|colours|tokens)\.|src\/app\/(title|routes|settings|waiting|failure|lazy-page|lost|load|when-idle|no-words|offline\/early)\.tsx?$/,
};

/** The store, which every page opens but the title, and how a kiosk begins anew. */
const STORE = {
  name: 'store',
  test: /node_modules\/idb\/|src\/store\/(?!faults|size|upkeep|aside|clearing)|src\/classroom\/(class|lesson)\.|src\/healing\/restart\.|src\/app\/healing\/(note|restart)\.|src\/app\/(device|clock|player-label)\.tsx?$/,
};

/** What watches over the page, and is at hand in an emergency. */
const WATCH = {
  name: 'watch',
  test: /src\/healing\/(fault|log|stuck)\.|src\/app\/healing\/(after-fault|hands|images|ledger|pulse|replaced|watch)\.ts|src\/store\/faults\.|src\/base\/trusted\./,
};

/** What is wanted only at the end of a play, or around it. */
const AT_THE_END =
  /src\/(dialogue\/(ending|result|medal|check)|play\/(merits|promise)|attempt\/certificate)\.(tsx?|css)/;

/** Pictures of a studio, which few plays have. */
const PICTURES = /src\/activities\/studio\/(drawing|line)\.ts/;

/** What a play is made of, the engine, the sounds and its end left out. */
const PLAY = {
  name: 'play',
  test: (id: string): boolean =>
    /src\/(dialogue|play|attempt|activities|level)\/|src\/workbench\/[a-z]+\.|src\/controls\/(badge|meter|phone|signs|toast)\.|src\/app\/(play-page|open-level|begun|furnished|older-notice|play-loop|scenery|staging|keys|save-file|material|not-kept|elsewhere|elsewhere-lazy|pictures\/album|offline\/undisturbed)\.tsx?$/.test(
      id,
    ) &&
    !AT_THE_END.test(id) &&
    !PICTURES.test(id),
};

export default defineConfig({
  base: './',
  publicDir: 'assets',
  // While one serves, a change of the rules needs a new start before rows are counted anew.
  define: { RULES_HASH: JSON.stringify(rulesHash(root)) },
  plugins: [
    enginePlugin(),
    levels,
    fonts,
    noticesPlugin(root),
    preloadPlugin('/src/text/locales/zh.json'),
    securityPlugin(),
    offlinePlugin(root),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', teacher: 'teacher.html' },
      // Few files, for each costs a round trip on a slow line: one for the title, two for a play, one to watch.
      output: { codeSplitting: { groups: [FIRST, STORE, WATCH, PLAY] } },
    },
  },
});
