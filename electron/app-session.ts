import { app, protocol, type Session } from 'electron';
import type { Log } from './log.ts';
import { appScheme } from './window/app-address.ts';
import { denyInContents, denyInSession } from './window/denials.ts';
import { linkOpener } from './window/link-opener.ts';
import { serveFolder } from './window/protocol.ts';

/** ERR_FAILED of Chromium's net_error_list.h. */
const netFailed = -2;

/**
 * What must be said before Electron is ready: a sandbox for every page, our own scheme, and that no session
 * and no page, whoever makes it, gets more than ours need.
 */
export function secureProcess(rendererFolder: string, log: Log): void {
  // As root Chromium needs --no-sandbox, and then hangs when a sandbox is asked for as well.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, codeCache: true, supportFetchAPI: true },
    },
  ]);
  app.on('session-created', (session) => {
    denyInSession(session);
    servePages(session, rendererFolder, log);
  });
  app.on('web-contents-created', (_event, contents) => denyInContents(contents, linkOpener(log)));
}

/**
 * Gives the app's own files to the pages of a session. Not with protocol.handle, though Electron calls this way
 * the older one: handle brings up all of Node's fetch before the first file, a fifth of a start.
 */
function servePages(session: Session, folder: string, log: Log): void {
  const serve = serveFolder(folder);
  session.protocol.registerBufferProtocol(appScheme, (request, respond) => {
    serve(request).then(respond, (error: unknown) => {
      log.error('file not served', error);
      respond({ error: netFailed });
    });
  });
}
