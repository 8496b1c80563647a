// Brings the levels into the game: built into files, or served while one writes, a change at once.
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { inLanguage } from '../base/bilingual.ts';
import { type Catalogue, type FontsOf, filesOf, readCatalogue } from './catalogue.ts';
import type { Problem } from './source.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

const print = ({ file, line, column, message }: Problem): string =>
  `${file}:${line}:${column}: ${inLanguage(message, 'zh')}`;

interface Options {
  root: string;
  /** The fonts that only one level needs, once fonts are made. */
  fontsOf: FontsOf;
}

/** The plugin, and the levels it has read for others that need them. */
type LevelsPlugin = Plugin & { api: { catalogue: () => Promise<Catalogue> } };

/** A level with problems stops a build, and shows them over the page while one writes. */
export function levelsPlugin({ root, fontsOf }: Options): LevelsPlugin {
  let catalogue: Promise<Catalogue> | undefined;
  const read = (): Promise<Catalogue> => {
    catalogue ??= readCatalogue(root, today());
    return catalogue;
  };
  return {
    name: 'qinglian-levels',
    api: { catalogue: read },
    async generateBundle() {
      const whole = await read();
      if (whole.problems.length > 0) this.error(whole.problems.map(print).join('\n'));
      for (const [fileName, source] of await filesOf(whole, fontsOf)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    configureServer(server) {
      const folder = join(root, 'levels') + sep;
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(folder)) return;
        catalogue = undefined;
        void read().then(({ problems }) => {
          server.ws.send(
            problems.length > 0
              ? { type: 'error', err: { message: problems.map(print).join('\n'), stack: '' } }
              : { type: 'full-reload' },
          );
        });
      });
      server.middlewares.use((request, response, next) => {
        const address = decodeURI((request.url ?? '').replace(/[?#].*$/, '')).slice(1);
        if (!/^(levels|catalogue|promises|cast)\//.test(address)) return next();
        const answer = async () => {
          const content = (await filesOf(await read(), fontsOf)).get(address);
          if (content === undefined) return next();
          const type = address.endsWith('.svg') ? 'image/svg+xml' : 'application/json';
          response.setHeader('Content-Type', `${type}; charset=utf-8`);
          response.setHeader('Cache-Control', 'no-cache');
          response.end(content);
        };
        answer().catch(next);
      });
    },
  };
}
