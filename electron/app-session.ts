import { app, protocol } from 'electron';
import type { Log } from './log.ts';
import { appScheme } from './window/app-address.ts';
import { denyInContents, denyInSession } from './window/denials.ts';
import { linkOpener } from './window/link-opener.ts';
import { serveFolder } from './window/protocol.ts';

/**
 * What must be said before Electron is ready: a sandbox for every page, our own scheme, and that no session
 * and no page, whoever makes it, gets more than ours need.
 */
export function secureProcess(rendererFolder: string, log: Log): void {
  // As root Chromium needs --no-sandbox, and then hangs when a sandbox is asked for as well.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
  app.on('session-created', (session) => {
    denyInSession(session);
    session.protocol.handle(appScheme, serveFolder(rendererFolder));
  });
  app.on('web-contents-created', (_event, contents) => denyInContents(contents, linkOpener(log)));
}
