import '../state/first-requests.ts';
import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './tokens.css';
import { createRoot } from 'react-dom/client';
import { useSettings } from '../state/settings-store.ts';
import { App } from './app.tsx';
import { shareStyleNonce } from './style-nonce.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

shareStyleNonce();
// The theme must be known before the first paint, or a dark room gets a white flash.
await useSettings.getState().load();
createRoot(root).render(<App />);
