import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

export type Canary = { address: string; reachedBy(): string[]; close(): Promise<void> };

/** A server on this machine that notes who reaches it: without one, "blocked" and "unreachable" look the same. */
export async function startCanary(): Promise<Canary> {
  const reached = new Set<string>();
  const server = createServer((request, response) => {
    reached.add(request.url?.slice(1) ?? '');
    response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
  });
  server.on('upgrade', (request, socket) => {
    reached.add(request.url?.slice(1) ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on a port, so this is an address and not a pipe's name.
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    reachedBy: () => [...reached].sort(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Tries every way a page has to reach a server, as a script of the page would, and waits for all to be over. */
export async function tryEveryVector(page: Page, address: string): Promise<void> {
  await page.evaluate(
    (host) =>
      new Promise<void>((resolve) => {
        const ended = (start: (done: () => void) => void) => new Promise<void>((done) => start(() => done()));
        const element = (name: string, attributes: Record<string, string>) =>
          ended((done) => {
            const made = document.createElement(name);
            for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
            made.addEventListener('load', done);
            made.addEventListener('error', done);
            document.head.append(made);
          });
        const http = `http://${host}`;
        // In a timer, because what the debugger runs directly is exempt from the policy.
        setTimeout(async () => {
          navigator.sendBeacon(`${http}/beacon`, 'x');
          const attempts = [
            fetch(`${http}/fetch`).then(
              () => undefined,
              () => undefined,
            ),
            element('img', { src: `${http}/image` }),
            element('script', { src: `${http}/script` }),
            element('link', { rel: 'stylesheet', href: `${http}/stylesheet` }),
            element('link', { rel: 'prefetch', href: `${http}/prefetch` }),
            element('iframe', { src: `${http}/frame` }),
            ended((done) => {
              const socket = new WebSocket(`ws://${host}/socket`);
              socket.onopen = done;
              socket.onerror = done;
            }),
            ended((done) => {
              const source = new EventSource(`${http}/events`);
              source.onopen = done;
              source.onerror = () => {
                source.close();
                done();
              };
            }),
          ];
          // What the policy stops may end without any event.
          await Promise.race([Promise.all(attempts), new Promise((late) => setTimeout(late, 1_500))]);
          resolve();
        }, 0);
      }),
    address,
  );
}
