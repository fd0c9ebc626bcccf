/** Where the page begins. */
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import './page.css';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { startLanguages } from './i18n';
import { nonce } from './nonce';

// What locks scrolling behind a dialog writes a style, and is allowed to under this mark only.
setNonce(nonce);
/** Without its words there is nothing to show: the server is out of reach, or has just got another version of the page. */
const AGAIN_MS = 2000;
await startLanguages().then(
  () => createRoot(document.getElementById('root')!).render(<App />),
  () => setTimeout(() => location.reload(), AGAIN_MS),
);
