/** What can be done with a customer, from the head of their page and beside what it adds to. */
import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconAddressBook,
  IconBriefcase,
  IconCheckbox,
  IconDots,
  IconHeadset,
  IconPencil,
  IconPlus,
  IconTimelineEvent,
  IconUserCircle,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mayReadEvents } from '../parts/events/reading';
import { OpenCase, OpenOpportunity, PlaceTask, type DialogProps } from './dialogs';
import { Correct, LinkIdentifier, NameOwner, Relate } from './identity-dialogs';
import { useMay, useShown } from './shown-customer';

export type What = 'opportunity' | 'case' | 'task' | 'correct' | 'owner' | 'link' | 'relate';

interface Action {
  readonly needs: string;
  readonly icon: Icon;
  readonly dialog: ComponentType<DialogProps>;
}

const ACTIONS: Readonly<Record<What, Action>> = {
  opportunity: { needs: 'sales.opportunity.open', icon: IconBriefcase, dialog: OpenOpportunity },
  case: { needs: 'service.case.open', icon: IconHeadset, dialog: OpenCase },
  task: { needs: 'sales.task.open', icon: IconCheckbox, dialog: PlaceTask },
  correct: { needs: 'identity.customer.correct', icon: IconPencil, dialog: Correct },
  owner: { needs: 'identity.customer.name-owner', icon: IconUserCircle, dialog: NameOwner },
  link: { needs: 'identity.customer.link-identifier', icon: IconAddressBook, dialog: LinkIdentifier },
  relate: { needs: 'identity.customer.relate', icon: IconUsersGroup, dialog: Relate },
};
const FIRST: readonly What[] = ['opportunity', 'case', 'task'];
const MORE: readonly What[] = ['correct', 'owner', 'link', 'relate'];

export function Actions() {
  const { t } = useTranslation('customers');
  const { row } = useShown();
  const may = useMay();
  const [doing, setDoing] = useState<What>();
  const allowed = (some: readonly What[]) => some.filter((what) => may(ACTIONS[what].needs));
  return (
    <>
      {allowed(FIRST).map((what) => {
        const Shown = ACTIONS[what].icon;
        return (
          <Button
            key={what}
            size="xs"
            variant={what === 'opportunity' ? 'filled' : 'default'}
            leftSection={<Shown size={15} aria-hidden />}
            onClick={() => setDoing(what)}
            aria-label={t(`${what as 'opportunity'}.title`)}
          >
            {t(`actions.${what}`)}
          </Button>
        );
      })}
      <More allowed={allowed(MORE)} choose={setDoing} />
      {(Object.keys(ACTIONS) as What[]).map((what) => {
        const Dialog = ACTIONS[what].dialog;
        return <Dialog key={what} row={row} opened={doing === what} close={() => setDoing(undefined)} />;
      })}
    </>
  );
}

interface MoreProps {
  readonly allowed: readonly What[];
  readonly choose: (what: What) => void;
}

/** What is done seldom. Nothing if one may do none of it. */
function More({ allowed, choose }: MoreProps) {
  const { t } = useTranslation('customers');
  const { row } = useShown();
  if (allowed.length === 0 && !mayReadEvents()) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label={t('page.more')}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {allowed.map((what) => {
          const Shown = ACTIONS[what].icon;
          return (
            <Menu.Item key={what} leftSection={<Shown size={16} aria-hidden />} onClick={() => choose(what)}>
              {t(`actions.${what}`)}
            </Menu.Item>
          );
        })}
        {mayReadEvents() && (
          <Menu.Item
            component={Link}
            to={`/app/events?subject=${row.id}`}
            leftSection={<IconTimelineEvent size={16} aria-hidden />}
          >
            {t('actions.events')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Beside what it adds to. Nothing for those who may not. */
export function AddButton({ what }: { readonly what: What }) {
  const { t } = useTranslation('customers');
  const { row } = useShown();
  const may = useMay();
  const [opened, setOpened] = useState(false);
  const { needs, dialog: Dialog } = ACTIONS[what];
  if (!may(needs)) return null;
  const titles = {
    correct: 'actions.correct',
    owner: 'actions.owner',
    link: 'actions.link',
    relate: 'actions.relate',
  } as const;
  const name = what in titles ? t(titles[what as keyof typeof titles]) : t(`${what as 'opportunity'}.title`);
  const Shown = what === 'correct' || what === 'owner' ? IconPencil : IconPlus;
  return (
    <>
      <ActionIcon variant="subtle" size="sm" aria-label={name} onClick={() => setOpened(true)}>
        <Shown size={16} aria-hidden />
      </ActionIcon>
      <Dialog row={row} opened={opened} close={() => setOpened(false)} />
    </>
  );
}
