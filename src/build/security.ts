// What the built game may load, run and ask of a device: its own files and nothing else. Every policy and
// header is written here once, for the pages, for our own server and for those of others.
import type { Plugin } from 'vite';

/** Works in a page's own `<meta>` too, wherever it is put. */
const POLICY: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'media-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // Texts become scripts or markup at one gate only (`base/trusted.ts`).
  'require-trusted-types-for': "'script'",
  'trusted-types': 'qinglian',
};

/** Another site may not show the game within its own pages; this only a header can say. */
const FRAMES = { 'frame-ancestors': "'self'" };

/** Codes are read by WebAssembly, in a worker that does nothing else and has a policy of its own. */
const READER = /\/assets\/reader-[\w-]+\.js$/;
const READERS = { 'script-src': "'self' 'wasm-unsafe-eval'" };

/** What the game asks of a device, and what it will never ask, so that nothing in it can. */
const ASKED = ['camera', 'clipboard-write', 'fullscreen', 'screen-wake-lock'];
const NEVER_ASKED = [
  ...['accelerometer', 'browsing-topics', 'clipboard-read', 'display-capture'],
  ...['encrypted-media', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture'],
  ...['publickey-credentials-get', 'serial', 'storage-access', 'usb', 'xr-spatial-tracking'],
];

const written = (policy: Record<string, string>): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/** What goes with every file. */
const HEADERS: Record<string, string> = {
  'Permissions-Policy': [
    ...ASKED.map((feature) => `${feature}=(self)`),
    ...NEVER_ASKED.map((feature) => `${feature}=()`),
  ].join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Browsers heed it on secure pages only, and on others complain. */
const SECURE_ONLY: Record<string, string> = { 'Cross-Origin-Opener-Policy': 'same-origin' };

const policyOf = (path: string): string =>
  written({ ...POLICY, ...(READER.test(path) ? READERS : {}), ...FRAMES });

/**
 * The headers that go with a file of the built game.
 * @param path from the root of the game, e.g. `/assets/reader-Crq6LIMw.js` @param secure https, or this machine
 */
export const headersOf = (path: string, secure: boolean): Record<string, string> => ({
  'Content-Security-Policy': policyOf(path),
  ...HEADERS,
  ...(secure ? SECURE_ONLY : {}),
});

/** Files whose policy binds: pages and workers. */
const BINDS = /^(.+\.html|service-worker\.js|assets\/(reader|worker|watch-worker)-[\w-]+\.js)$/;

const lines = (path: string, headers: Record<string, string>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/**
 * The file by which Netlify, Cloudflare Pages and others like them learn the headers. A policy stands with
 * each file that it binds, for where two lines meet such hosts send both, and the stricter wins.
 * @param names of the files of the game
 */
export function headersFile(names: readonly string[]): string {
  const bound = names.filter((name) => BINDS.test(name)).map((name) => `/${name}`);
  // Pages are also asked for without their ending.
  const pages = bound.flatMap((path) =>
    path.endsWith('.html') ? [path.replace(/(index)?\.html$/, '')] : [],
  );
  return [
    '# The game lies at the root of the site; under a sub-path put it before every path.',
    lines('/*', { ...HEADERS, ...SECURE_ONLY }),
    ...[...pages, ...bound]
      .toSorted()
      .map((path) => lines(path, { 'Content-Security-Policy': policyOf(path) })),
  ].join('\n');
}

/** Writes the policy into every built page, and `_headers` beside them. (The dev server needs inline styles.) */
export function securityPlugin(): Plugin {
  return {
    name: 'qinglian-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: written(POLICY) },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const names = Object.keys(bundle);
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(names) });
      },
    },
  };
}
