import type { HandlerContext } from './context.ts';
import type { HandlersOf } from './handlers.ts';

/** What the app remembers about its user. */
export function settingsHandlers({ settings, followColorScheme }: HandlerContext): HandlersOf<'settings'> {
  return {
    'settings:read': () => settings.read(),
    'settings:write': (changed) => {
      const written = settings.write(changed);
      followColorScheme(written.colorScheme);
      return written;
    },
  };
}
