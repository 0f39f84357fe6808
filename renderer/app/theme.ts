import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e2f0ef',
  '#c6e2e0',
  '#97cbc8',
  '#66b3af',
  '#3f9d98',
  '#238985',
  '#157876',
  '#0f6b6b',
  '#0b5252',
  '#073b3b',
];

// The page has its own banner; a dialog's head is not a second one.
const quietHeader = { header: { role: 'presentation' } };

/** Mantine dressed in our tokens (tokens.css): one accent, Inter, small radii, shadows only on what floats. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: 7,
  colors: { teal },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Inter Variable', system-ui, sans-serif", fontWeight: '650' },
  defaultRadius: 8,
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false, transitionProps: { duration: 80 } } },
    Modal: {
      defaultProps: {
        transitionProps: { duration: 120 },
        overlayProps: { backgroundOpacity: 0.35 },
        closeButtonProps: { 'aria-label': 'Close' },
        attributes: quietHeader,
      },
    },
    Drawer: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' }, attributes: quietHeader } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } },
    Menu: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
    Kbd: { defaultProps: { ff: 'text' } },
    Popover: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
  },
});

/** Mantine's own variables follow the tokens, so that both themes stay in one file. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--cairn-card)',
    '--mantine-color-text': 'var(--cairn-ink)',
    '--mantine-color-dimmed': 'var(--cairn-muted)',
    '--mantine-color-placeholder': 'var(--cairn-muted)',
    '--mantine-color-default-border': 'var(--cairn-line)',
    '--mantine-color-anchor': 'var(--cairn-accent)',
    '--mantine-color-error': 'var(--cairn-danger)',
    '--mantine-shadow-md': 'var(--cairn-shadow)',
  };
  // What floats after dark: Mantine's grays give way to our greens.
  const dark = {
    ...shared,
    '--mantine-color-default': 'var(--cairn-card)',
    '--mantine-color-default-hover': 'var(--cairn-neutral-soft)',
    '--mantine-color-dark-4': 'var(--cairn-line-strong)',
    '--mantine-color-dark-5': 'var(--cairn-neutral-soft)',
    '--mantine-color-dark-6': 'var(--cairn-card)',
    '--mantine-color-dark-7': 'var(--cairn-panel)',
    '--mantine-color-dark-8': 'var(--cairn-ground)',
  };
  return { variables: {}, light: shared, dark };
};
