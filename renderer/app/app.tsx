import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { ErrorPanel } from '../components/error-panel.tsx';
import { useSettings } from '../state/settings-store.ts';
import { Shell } from './shell/shell.tsx';
import { cssVariables, theme } from './theme.ts';

// Each load of the page allows style elements that carry its own nonce, and no others.
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

/** Providers around the shell. */
export function App() {
  const colorScheme = useSettings((state) => state.settings.colorScheme);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      getStyleNonce={styleNonce}
      defaultColorScheme="auto"
      {...(colorScheme === 'auto' ? {} : { forceColorScheme: colorScheme })}
    >
      <Notifications position="bottom-right" limit={4} transitionDuration={120} />
      <ErrorPanel subject="Cairn">
        <Shell />
      </ErrorPanel>
    </MantineProvider>
  );
}
