/** Which keys do what at the desk, and whether they shall. */
import { ActionIcon, Kbd, Modal, Switch, Table, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useKeys, useKeysWanted } from './keys';

const KEYS = {
  down: 'j',
  up: 'k',
  open: 'Enter',
  reply: 'r',
  note: 'n',
  send: 'Ctrl + Enter',
  resolve: 'e',
  assign: 'a',
  create: 'c',
  search: '/',
  help: '?',
} as const;

export function Shortcuts() {
  const { t } = useTranslation('desk');
  const { t: say } = useTranslation();
  const [opened, { open, close }] = useDisclosure();
  const [wanted, setWanted] = useKeysWanted();
  useKeys({ '?': open });
  return (
    <>
      <Tooltip label={`${t('keys.title')} (?)`}>
        <ActionIcon variant="default" size={36} aria-label={t('keys.title')} onClick={open} visibleFrom="md">
          <IconKeyboard size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Modal opened={opened} onClose={close} title={t('keys.title')} closeButtonProps={{ 'aria-label': say('close') }}>
        <Table>
          <Table.Tbody>
            {(Object.keys(KEYS) as (keyof typeof KEYS)[]).map((name) => (
              <Table.Tr key={name}>
                <Table.Td w={130}>
                  <Kbd>{KEYS[name]}</Kbd>
                </Table.Td>
                <Table.Td>{t(`keys.${name}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Switch
          mt="md"
          label={t('keys.wanted')}
          checked={wanted}
          onChange={({ currentTarget }) => setWanted(currentTarget.checked)}
        />
      </Modal>
    </>
  );
}
