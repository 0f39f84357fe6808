import { spawn } from 'node:child_process';
import { say } from './progress.ts';
import { ensureSystemPackages } from './system-packages.ts';

export type Display = {
  /** What a program needs in its environment to draw there; empty where a display is there already. */
  environment: Record<string, string>;
  close: () => void;
};

/** False on a Linux machine without X11 or Wayland: a server, a container, an ssh session. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/**
 * Gives the display that is there, or a virtual one (Xvfb) large enough for every screenshot.
 * Throws one sentence when Xvfb is missing and cannot be installed.
 */
export async function openDisplay(): Promise<Display> {
  if (hasDisplay()) return { environment: {}, close: () => undefined };
  await ensureSystemPackages(['display']);
  // Without authority: the suite also starts the app as another, unprivileged user. No TCP.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '2560x1600x24', '-nolisten', 'tcp', '-ac'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const close = (): void => void server.kill();
  process.once('exit', close);
  const number = await new Promise<string>((resolve, reject) => {
    let text = '';
    server.stdio[3]?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      if (text.endsWith('\n')) resolve(text.trim());
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code} before it was ready.`)));
  });
  say(`There is no display: using a virtual one (:${number}).`);
  return { environment: { DISPLAY: `:${number}` }, close };
}
