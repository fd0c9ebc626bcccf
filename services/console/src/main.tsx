/** Where the page begins. */
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { startLanguages } from './i18n';

await startLanguages();
createRoot(document.getElementById('root')!).render(<App />);
