/**
 * What has to be said to change what we may: how a consent was given, or why something is withdrawn. A form stays what
 * it was when it was opened, also while what it has done appears behind it.
 */
import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTerm } from '../i18n/use-term';
import { CommandForm } from '../parts/form';
import { sayDone } from '../parts/problem';
import { useShown } from './shown-customer';

export const CHANNELS = ['email', 'phone', 'sms', 'post', 'push'] as const;
export const PURPOSES = ['newsletter', 'offers', 'research'] as const;
export type Channel = (typeof CHANNELS)[number];
export type Purpose = (typeof PURPOSES)[number];

interface ConsentFormProps {
  readonly channel: Channel;
  readonly purpose: Purpose;
  /** Since when and how it is; absent: it is not. */
  readonly granted: string | undefined;
  readonly close: () => void;
}

export function ConsentForm({ channel, purpose, granted, close }: ConsentFormProps) {
  const { t } = useTranslation('customers');
  const term = useTerm();
  const [since] = useState(granted);
  const names = { channel: term('channel', channel), purpose: term('purpose', purpose) };
  return (
    <>
      <Text size="sm" fw={600} mb={4}>
        {t(since ? 'consent.withdrawTitle' : 'consent.grantTitle', names)}
      </Text>
      {since && (
        <Text size="xs" c="dimmed" mb={4}>
          {since}
        </Text>
      )}
      {since ? (
        <Saying path="/marketing/contacts/{id}/withdraw-consent" use={{ channel, purpose }} close={close} />
      ) : (
        <Saying path="/marketing/contacts" use={{ channel, purpose }} close={close} />
      )}
    </>
  );
}

interface AddressFormProps {
  readonly channel: Channel;
  readonly blocked: boolean;
  readonly close: () => void;
}

export function AddressForm({ channel, blocked, close }: AddressFormProps) {
  const { t } = useTranslation('customers');
  const term = useTerm();
  const [restores] = useState(blocked);
  const path = restores ? '/marketing/contacts/{id}/restore-address' : '/marketing/contacts/{id}/withdraw-address';
  return (
    <>
      <Text size="sm" fw={600} mb={4}>
        {t(restores ? 'consent.restoreAddress' : 'consent.withdrawAddress', { channel: term('channel', channel) })}
      </Text>
      {!restores && (
        <Text size="xs" c="dimmed" mb={4}>
          {t('consent.addressHint')}
        </Text>
      )}
      <Saying path={path} use={{ channel }} close={close} />
    </>
  );
}

/** What is done at each address, and what has to be said for it. A consent begins what we know of a contact. */
const SAID = {
  '/marketing/contacts': { submit: 'consent.grant', says: 'evidence' },
  '/marketing/contacts/{id}/withdraw-consent': { submit: 'consent.withdraw', says: 'reason' },
  '/marketing/contacts/{id}/withdraw-address': { submit: 'consent.withdraw', says: 'reason' },
  '/marketing/contacts/{id}/restore-address': { submit: 'consent.restore', says: 'reason' },
} as const;
type Path = keyof typeof SAID;

interface SayingProps {
  readonly path: Path;
  readonly use: { readonly channel: Channel; readonly purpose?: Purpose };
  readonly close: () => void;
}

function Saying({ path, use, close }: SayingProps) {
  const { t } = useTranslation('customers');
  const { t: parts } = useTranslation();
  const { id } = useShown();
  const { submit, says } = SAID[path];
  const grants = says === 'evidence';
  return (
    <CommandForm<Path>
      path={path}
      id={id}
      initial={grants ? { id, ...use } : use}
      submit={t(submit)}
      cancel={close}
      done={() => {
        close();
        sayDone(t('consent.done'));
      }}
    >
      {(fields) => (
        <TextInput
          label={grants ? t('consent.evidence') : parts('reason')}
          placeholder={grants ? t('consent.evidenceHint') : undefined}
          required
          data-autofocus
          {...fields.text(says as never)}
        />
      )}
    </CommandForm>
  );
}
