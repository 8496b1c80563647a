// Lets the browser fetch the words of the usual language along with the first script.
import type { Plugin } from 'vite';

/** @param module the end of the module's path, e.g. `/locales/zh.json` */
export function preloadPlugin(module: string): Plugin {
  return {
    name: 'qinglian-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => {
        const chunk = Object.values(bundle ?? {}).find(
          (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(module),
        );
        if (!chunk) throw new Error(`no chunk was built for ${module}`);
        return [
          {
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: '', href: `./${chunk.fileName}` },
            injectTo: 'head',
          },
        ];
      },
    },
  };
}
