// A game on somebody's server, under a folder of it: it can be cut off, and changed for another build.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { DIST } from './levels.ts';

/** Where the game lies on the server. */
const UNDER = '/schools/some/deep/path';

/** Something to wait for, and how to let those go on who do. */
export function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

export class Site {
  readonly url: string;
  /** Paths that were asked for since the list was last emptied. */
  asked: string[] = [];
  /** Answers the requests for some paths only when it resolves. */
  holdBack: ((path: string) => Promise<void> | undefined) | undefined;
  readonly #server: Server;
  #files = sirv(DIST, { dev: true });

  private constructor(server: Server) {
    this.#server = server;
    const { port } = server.address() as AddressInfo;
    this.url = `http://localhost:${port}${UNDER}/`;
  }

  static async open(): Promise<Site> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const site = new Site(server);
    server.on('request', (request, response) => {
      const path = (request.url ?? '').slice(UNDER.length + 1).replace(/[?#].*/, '');
      site.asked.push(path);
      const answer = () => {
        // What lies beside the game is not the game's.
        const isBelow = request.url?.startsWith(`${UNDER}/`);
        request.url = isBelow ? `/${path}` : '/none';
        response.setHeader('Cache-Control', 'no-cache');
        site.#files(request, response, () => {
          response.writeHead(404).end();
        });
      };
      const held = site.holdBack?.(path);
      if (held) void held.then(answer);
      else answer();
    });
    return site;
  }

  /** From now on another build lies there. */
  put(folder: string): void {
    this.#files = sirv(folder, { dev: true });
  }

  /** Nothing comes from it any more. */
  async close(): Promise<void> {
    if (!this.#server.listening) return;
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
