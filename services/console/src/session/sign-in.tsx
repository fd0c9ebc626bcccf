/** Signing in: by the owner's one-time link, or by a token. And signing in again, above whatever one was doing. */
import { Alert, Button, Center, Code, Modal, Paper, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { askJson } from '../api/request';
import { Mark } from '../parts/mark';
import { session, useSession } from './session';
import classes from './sign-in.module.css';

/** The code of the link is in its address, and leaves it as soon as it was read. */
function codeInAddress(): string | undefined {
  const code = new URLSearchParams(location.search).get('code') ?? undefined;
  if (code) history.replaceState(history.state, '', '/sign-in');
  return code;
}

export function SignIn() {
  const { t } = useTranslation('session');
  const [code] = useState(codeInAddress);
  const state = useSession();
  useDocumentTitle(t('title'));
  const { state: from } = useLocation() as { state: { back?: string } | null };
  if (state === 'active' && !code) return <Navigate to={from?.back ?? '/app'} replace />;
  return (
    <Center mih="100vh" p="md" component="main" className={classes.ground}>
      <Paper w="100%" maw={400} p="xl" shadow="sm">
        <Stack>
          <Mark size={40} />
          <Title order={1}>{t('title')}</Title>
          {code ? <ByLink code={code} /> : <ByToken label={t('signIn')} />}
        </Stack>
      </Paper>
    </Center>
  );
}

/** A button, and not by itself: who only looks at the link, as mail scanners do, must not use it up. */
function ByLink({ code }: { readonly code: string }) {
  const { t } = useTranslation('session');
  const [state, setState] = useState<'ready' | 'asking' | 'refused' | 'done'>('ready');
  if (state === 'done') return <Navigate to="/app" replace />;
  if (state === 'refused') {
    return (
      <>
        <Alert color="red" role="alert" py="xs">
          {t('linkUsed')}
        </Alert>
        <ByToken label={t('signIn')} />
      </>
    );
  }
  const go = async () => {
    setState('asking');
    try {
      const { token } = await askJson<{ token: string }>('/sign-in', { method: 'POST', body: { code } });
      setState(session.begin(token) ? 'done' : 'refused');
    } catch {
      setState('refused');
    }
  };
  return (
    <>
      <Text>{t('link')}</Text>
      <Button onClick={() => void go()} loading={state === 'asking'} data-autofocus>
        {t('signIn')}
      </Button>
    </>
  );
}

function ByToken({ label }: { readonly label: string }) {
  const { t } = useTranslation('session');
  const [token, setToken] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(!session.begin(token.trim()));
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <PasswordInput
          label={t('token')}
          description={
            <>
              {t('tokenHint')} <Code className={classes.command}>npx kizuna token</Code>
            </>
          }
          error={wrong && t('noToken')}
          value={token}
          onChange={({ currentTarget }) => setToken(currentTarget.value)}
          autoComplete="off"
          data-autofocus
          required
          withAsterisk={false}
        />
        <Button type="submit">{label}</Button>
      </Stack>
    </form>
  );
}

/** Above the page when the token is not taken any more. What is below stays as it is. */
export function SignInAgain() {
  const { t } = useTranslation('session');
  const expired = useSession() === 'expired';
  return (
    <Modal
      opened={expired}
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('expiredTitle')}
    >
      <Text mb="md">{t('expired')}</Text>
      <ByToken label={t('signIn')} />
    </Modal>
  );
}
