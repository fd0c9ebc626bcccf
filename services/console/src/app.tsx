/** The page as a whole: theme, words, data, and what is shown at each address. */
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import 'dayjs/locale/ja';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { Problem } from './api/request';
import { nonce } from './nonce';
import { router } from './routes';
import { theme, variables } from './theme';
import { SignInAgain } from './session/sign-in';

const FRESH_MS = 10_000;

/** How often what got no answer is asked again, for a minute and a half; and what was answered with a failure. */
const [UNREACHED, FAILED] = [20, 5];

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      networkMode: 'always',
      // What was decided stays decided; what got no answer is asked again.
      retry: (failures, error) =>
        error instanceof Problem && error.passing && failures < (error.status === 0 ? UNREACHED : FAILED),
      retryDelay: (failures) => Math.min(500 * 2 ** failures, 5000),
    },
  },
});

const colorSchemes = localStorageColorSchemeManager({ key: 'kizuna.scheme' });

export function App() {
  const { i18n } = useTranslation();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemes}
      getStyleNonce={() => nonce}
    >
      <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1 }}>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
          <SignInAgain />
          <Notifications position="top-center" />
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
