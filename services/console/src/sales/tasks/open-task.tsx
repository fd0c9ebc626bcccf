/** A new task: what shall be done for whom, by whom, and until when. */
import { Button, Group, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { daysFrom, today } from '../../i18n/format';
import { CommandForm } from '../../parts/form';
import { sayDone } from '../../parts/problem';
import { DayField } from '../shared/day-field';
import { Dialog } from '../shared/dialog';
import { CustomerPick, StaffPick, useMe } from '../shared/picks';

interface OpenTaskProps {
  readonly close: () => void;
  readonly customerId?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly about?: string | undefined;
}

const QUICK = { today: 0, tomorrow: 1, nextWeek: 7 } as const;

export function OpenTask({ close, customerId, ownerId, about }: OpenTaskProps) {
  const { t } = useTranslation('sales');
  const me = useMe();
  const owner = ownerId ?? me;
  return (
    <Dialog close={close} title={t('task.new')} size="lg">
      <CommandForm
        path="/sales/tasks"
        initial={{
          dueOn: daysFrom(today(), 1),
          ...(customerId ? { customerId } : {}),
          ...(owner ? { ownerId: owner } : {}),
          ...(about ? { title: t('task.about', { title: about }).slice(0, 200) } : {}),
        }}
        submit={t('task.open')}
        cancel={close}
        done={() => {
          close();
          sayDone(t('task.opened'));
        }}
      >
        {(fields) => (
          <>
            <TextInput {...fields.text('title')} label={t('task.title')} required maxLength={200} data-autofocus />
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
              <CustomerPick {...fields.value('customerId')} required />
              <StaffPick {...fields.value('ownerId')} />
            </SimpleGrid>
            <Group align="flex-end" gap="xs">
              <DayField {...fields.value('dueOn')} label={t('task.dueOn')} required w={{ base: '100%', xs: 180 }} />
              {(Object.keys(QUICK) as (keyof typeof QUICK)[]).map((name) => (
                <Button
                  key={name}
                  variant="default"
                  size="xs"
                  mb={3}
                  onClick={() => fields.set('dueOn', daysFrom(today(), QUICK[name]))}
                >
                  {t(`task.quick.${name}`)}
                </Button>
              ))}
            </Group>
          </>
        )}
      </CommandForm>
    </Dialog>
  );
}
