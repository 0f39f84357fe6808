import type { Clock } from '../../db/store.ts';
import type { AppInformation } from '../../shared/ipc/shapes.ts';
import type { IdSource } from '../../shared/model/record.ts';
import type { RenderMap, RenderPdf } from '../cli/environment.ts';
import type { Desktop } from '../desktop.ts';
import type { Log } from '../log.ts';
import type { SettingsFile } from '../settings.ts';
import type { StoreSession } from '../store-session.ts';
import type { SendMessage } from './handlers.ts';

/** Everything that handlers work with. No handler reaches for Electron itself, so all of them run in tests. */
export type HandlerContext = {
  readonly session: StoreSession;
  readonly settings: SettingsFile;
  readonly clock: Clock;
  readonly newId: IdSource;
  readonly desktop: Desktop;
  readonly log: Log;
  readonly send: SendMessage;
  /** What the operating system calls the user; stands in the history until the user gives a name. */
  readonly systemUserName: string;
  readonly information: Omit<AppInformation, 'sqlite'>;
  /** Makes a plan's document; what an audience may not see is taken out on the way. */
  readonly renderPdf: RenderPdf;
  /** Makes a picture or a page of the map, redacted in the same way. */
  readonly renderMap: RenderMap;
  /** The licenses of everything that ships. */
  readonly licenses: () => Promise<string>;
  readonly followColorScheme: (scheme: ReturnType<SettingsFile['read']>['colorScheme']) => void;
};

/** Who makes an edit now. */
export function editContext({ settings, clock, systemUserName }: HandlerContext): {
  actor: string;
  at: Date;
} {
  return { actor: settings.read().userName.trim() || systemUserName, at: clock.now() };
}
