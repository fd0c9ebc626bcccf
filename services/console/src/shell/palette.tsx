/** Ctrl+K: jump anywhere, find anything. Searches as one types, in everything that one may see. */
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import {
  IconBook,
  IconBriefcase,
  IconHeadset,
  IconHome,
  IconPackage,
  IconReceipt,
  IconSearch,
  IconSpeakerphone,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isSearch, rowsQuery } from '../api/reading';
import type { ViewPath } from '../api/types';
import { useTerm, type TermKind } from '../i18n/use-term';
import { session } from '../session/session';
import { GROUPS } from './navigation';
import classes from './shell.module.css';
import type { en } from './words';

const [store, spotlight] = createSpotlight();

export const openPalette = (): void => spotlight.open();

interface Source {
  readonly name: keyof (typeof en)['nav'];
  readonly path: ViewPath;
  readonly fields: readonly string[];
  readonly needs: string;
  readonly icon: Icon;
  readonly to: (id: string) => string;
  readonly title: (row: Record<string, unknown>) => unknown;
  readonly more: readonly string[];
}

const source = (
  name: Source['name'],
  path: ViewPath,
  needs: string,
  icon: Icon,
  to: string,
  title: string,
  ...more: string[]
): Source => ({
  ...{ name, path, needs, icon },
  fields: [title, ...more],
  to: (id) => `/app/${to}/${id}`,
  title: (row) => row[title],
  more,
});

const SOURCES: readonly Source[] = [
  source('customers', '/analytics/customers', 'analytics.customers', IconUsers, 'customers', 'name', 'email', 'phone'),
  source(
    'opportunities',
    '/sales/opportunities',
    'sales.opportunities',
    IconBriefcase,
    'sales/opportunities',
    'title',
    'stage',
    'status',
  ),
  source('orders', '/sales/orders', 'sales.orders', IconReceipt, 'sales/orders', 'reference', 'status'),
  source('cases', '/service/cases', 'service.cases', IconHeadset, 'desk/cases', 'subject', 'status'),
  source(
    'campaigns',
    '/marketing/campaigns',
    'marketing.campaigns',
    IconSpeakerphone,
    'marketing/campaigns',
    'name',
    'status',
  ),
  source('products', '/sales/products', 'sales.products', IconPackage, 'sales/products', 'name'),
  source('knowledge', '/service/articles', 'service.articles', IconBook, 'desk/knowledge', 'title', 'status'),
];

/** Fields whose values have names. */
const TERMS: Readonly<Record<string, TermKind>> = { stage: 'pipeline', status: 'status' };

/** What more is to say of what was found. */
function useMore() {
  const term = useTerm();
  return ({ more }: Source, row: Record<string, unknown>): string => {
    const values = more.map((field) => {
      const value = row[field] as string | undefined;
      return value && TERMS[field] ? term(TERMS[field], value) : value;
    });
    return values.filter(Boolean).join(' · ');
  };
}

/** As the arrow keys do, which go on from it. */
function selectFirst(list: HTMLElement): void {
  list.querySelector('[data-selected]')?.removeAttribute('data-selected');
  list.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  store.updateState((state) => ({ ...state, selected: 0 }));
}

const TYPING_MS = 120;
const HITS = 5;

export function Palette() {
  const { t } = useTranslation('shell');
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), TYPING_MS);
  const navigate = useNavigate();
  const more = useMore();
  const sources = SOURCES.filter(({ needs }) => session.can(needs));
  const found = useQueries({
    queries: sources.map(({ path, fields }) => ({
      ...rowsQuery(path, { search: asked, fields, limit: HITS }),
      placeholderData: undefined,
      enabled: isSearch(asked),
    })),
  });
  const hits = sources.map((each, index) => ({
    ...each,
    rows: !isSearch(asked) ? [] : ((found[index]!.data?.rows ?? []) as readonly Record<string, unknown>[]),
  }));
  const areas = GROUPS.flatMap(({ destinations }) => destinations)
    .filter(({ needs }) => needs.length === 0 || needs.some((need) => session.can(need)))
    .map(({ name, to, icon }) => ({ to, icon, label: t(`nav.${name}`) }));
  const places = [{ to: '/app', icon: IconHome, label: t('home') }, ...areas].filter(({ label }) =>
    label.toLowerCase().includes(asked.toLowerCase()),
  );
  const offered = [...hits.flatMap(({ rows }) => rows.map(({ id }) => id)), ...places.map(({ to }) => to)].join(' ');
  // What is found comes after it was asked for: the first of it is what Enter opens.
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked && list.current) selectFirst(list.current);
  }, [asked, offered]);
  const none =
    places.length === 0 && hits.every(({ rows }) => rows.length === 0) && found.every((each) => !each.isFetching);
  return (
    <Spotlight.Root
      store={store}
      shortcut={['mod + K', '/']}
      query={text}
      onQueryChange={setText}
      scrollable
      centered={false}
      classNames={{ actionDescription: classes.found! }}
      maxHeight={460}
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
    >
      <Spotlight.Search
        placeholder={t('search')}
        aria-label={t('searchLabel')}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList ref={list}>
        {hits
          .filter(({ rows }) => rows.length > 0)
          .map(({ rows, ...each }) => (
            <Spotlight.ActionsGroup key={each.name} label={t(`nav.${each.name}`)}>
              {rows.map((row) => (
                <Spotlight.Action
                  key={String(row.id)}
                  label={String(each.title(row) ?? String(row.id).slice(0, 8))}
                  description={more(each, row)}
                  leftSection={<each.icon size={18} stroke={1.6} aria-hidden />}
                  onClick={() => void navigate(each.to(String(row.id)))}
                />
              ))}
            </Spotlight.ActionsGroup>
          ))}
        {places.length > 0 && (
          <Spotlight.ActionsGroup label={t('goTo')}>
            {places.map(({ label, icon: Icon, to }) => (
              <Spotlight.Action
                key={to}
                label={label}
                leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
                onClick={() => void navigate(to)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {none && <Spotlight.Empty>{t('nothingFound')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
