/** The page as a whole: theme, words, data, and what is shown at each address. */
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import 'dayjs/locale/ja';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { Problem } from './api/request';
import { connection } from './api/connection';
import { nonce } from './nonce';
import { router } from './routes';
import { theme, variables } from './theme';
import { SignInAgain } from './session/sign-in';

const FRESH_MS = 10_000;

const client = new QueryClient({
  queryCache: new QueryCache({
    onSuccess: () => connection.up(),
    onError: (error) => error instanceof Problem && error.status === 0 && connection.down(),
  }),
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      networkMode: 'always',
      // What was decided stays decided; what got no answer is asked again.
      retry: (failures, error) => error instanceof Problem && error.passing && failures < 20,
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
