import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { ErrorPanel } from '../components/error-panel.tsx';
import { useSettings } from '../state/settings-store.ts';
import { Shell } from './shell/shell.tsx';
import { styleNonce } from './style-nonce.ts';
import { cssVariables, theme } from './theme.ts';

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
