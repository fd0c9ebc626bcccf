/** What else can be done with a segment: rename it, retire it. */
import { ActionIcon, Menu, Text, Textarea, TextInput } from '@mantine/core';
import { IconArchive, IconCopy, IconDots, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Row } from '../../api/types';
import { CommandModal } from '../../parts/form';
import { sayDone } from '../../parts/problem';
import { session } from '../../session/session';

export function SegmentActions({ segment }: { readonly segment: Row<'/marketing/segments'> }) {
  const { t } = useTranslation('marketing');
  const { t: everywhere } = useTranslation('parts');
  const [open, setOpen] = useState<'rename' | 'retire'>();
  const navigate = useNavigate();
  const { id, name, rule, status } = segment;
  const may = (what: 'rename' | 'retire') => status === 'active' && session.can(`marketing.segment.${what}`);
  const copy = () => void navigate(`/app/marketing/segments/new?${new URLSearchParams({ rule }).toString()}`);
  const close = () => setOpen(undefined);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('segments.more')}>
            <IconDots size={17} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {may('rename') && (
            <Menu.Item leftSection={<IconPencil size={15} aria-hidden />} onClick={() => setOpen('rename')}>
              {t('segments.rename')}
            </Menu.Item>
          )}
          {session.can('marketing.segment.define') && (
            <Menu.Item leftSection={<IconCopy size={15} aria-hidden />} onClick={copy}>
              {t('segments.copy')}
            </Menu.Item>
          )}
          {may('retire') && (
            <Menu.Item
              color="var(--mantine-color-error)"
              leftSection={<IconArchive size={15} aria-hidden />}
              onClick={() => setOpen('retire')}
            >
              {t('segments.retire')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <CommandModal
        path="/marketing/segments/{id}/rename"
        {...{ id, title: t('segments.renameTitle'), opened: open === 'rename', close, submit: everywhere('save') }}
        initial={{ name }}
        done={() => sayDone(t('segments.renamed'))}
      >
        {(fields) => (
          <TextInput label={t('segments.name')} {...fields.text('name')} maxLength={120} data-autofocus required />
        )}
      </CommandModal>
      <CommandModal
        path="/marketing/segments/{id}/retire"
        {...{ id, title: t('segments.retireTitle'), opened: open === 'retire', close, submit: t('segments.retire') }}
        done={() => sayDone(t('segments.retired'))}
      >
        {(fields) => (
          <>
            <Text size="sm">{t('segments.retireHint')}</Text>
            <Textarea label={everywhere('reason')} {...fields.text('reason')} maxLength={500} data-autofocus required />
          </>
        )}
      </CommandModal>
    </>
  );
}
