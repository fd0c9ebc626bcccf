/** The contract catalogue: which events, commands and views there are, and what they are made of. */
import {
  Button,
  CopyButton,
  Grid,
  Paper,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
  UnstyledButton,
} from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowLeft, IconCopy, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useEventWords } from '../../parts/events/use-event-words';
import { Page } from '../../parts/page';
import { Empty, Shown } from '../../parts/states';
import classes from './catalogue.module.css';
import { ContractDetail } from './contract-detail';
import { KINDS, useCatalogue, type Contract, type Kind } from './contracts';

export function CataloguePage() {
  const { t } = useTranslation('events');
  const catalogue = useCatalogue();
  return (
    <Page title={t('catalogue.title')}>
      <Shown of={catalogue}>{(contracts) => <Catalogue contracts={contracts} />}</Shown>
    </Page>
  );
}

function Catalogue({ contracts }: { readonly contracts: readonly Contract[] }) {
  const { t } = useTranslation('events');
  const [params, setParams] = useSearchParams();
  const [search, setSearch] = useState(params.get('q') ?? '');
  const named = contracts.find(({ key }) => key === params.get('name'));
  const kind = (params.get('kind') ?? named?.kind ?? 'event') as Kind;
  const { event: nameOf } = useEventWords();
  const wanted = useDeferredValue(search.trim().toLowerCase());
  const found = useMemo(() => {
    const words = wanted.split(/\s+/).filter(Boolean);
    const says = ({ name, words: own }: Contract) => (kind === 'event' ? `${own} ${nameOf(name).toLowerCase()}` : own);
    return contracts.filter((each) => each.kind === kind && words.every((word) => says(each).includes(word)));
  }, [contracts, kind, wanted, nameOf]);
  const wide = useMediaQuery('(min-width: 62em)', true);
  const chosen = named?.kind === kind ? named : undefined;
  const shown = chosen ?? (wide ? found[0] : undefined);
  const choose = (key: string | undefined) => setParams(key ? { kind, name: key } : { kind });
  const list = (
    <Stack gap="xs">
      <TextInput
        type="search"
        aria-label={t('catalogue.search')}
        placeholder={t('catalogue.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <SegmentedControl
        aria-label={t('catalogue.kind')}
        data={KINDS.map((value) => ({ value, label: t(`catalogue.kinds.${value}`) }))}
        value={kind}
        onChange={(value) => setParams({ kind: value })}
        fullWidth
      />
      <CopyAll found={found} />
      {found.length === 0 ? <Empty title={t('noneMatches')} /> : <List found={found} chosen={shown} choose={choose} />}
    </Stack>
  );
  if (!wide) {
    if (!chosen) return list;
    return (
      <Stack gap="xs" align="flex-start">
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={() => choose(undefined)}
        >
          {t('catalogue.back')}
        </Button>
        <Paper w="100%">
          <ContractDetail contract={chosen} />
        </Paper>
      </Stack>
    );
  }
  return (
    <Grid>
      <Grid.Col span={4}>{list}</Grid.Col>
      <Grid.Col span={8}>
        {shown && (
          <Paper className={classes.detail}>
            <ContractDetail contract={shown} />
          </Paper>
        )}
      </Grid.Col>
    </Grid>
  );
}

function CopyAll({ found }: { readonly found: readonly Contract[] }) {
  const { t } = useTranslation('events');
  const all = JSON.stringify(Object.fromEntries(found.map(({ key, schema }) => [key, schema])), null, 2);
  return (
    <div className={classes.count}>
      <Text size="sm" c="dimmed" role="status" className="numbers">
        {t('catalogue.count', { count: found.length })}
      </Text>
      <CopyButton value={all}>
        {({ copied, copy }) => (
          <Button size="compact-sm" variant="subtle" leftSection={<IconCopy size={14} aria-hidden />} onClick={copy}>
            {copied ? t('copied') : t('catalogue.copyAll')}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}

interface ListProps {
  readonly found: readonly Contract[];
  readonly chosen: Contract | undefined;
  readonly choose: (key: string) => void;
}

function List({ found, chosen, choose }: ListProps) {
  const { t } = useTranslation('events');
  const { event: nameOf } = useEventWords();
  return (
    <Paper p={6} className={classes.list} component="nav" aria-label={t('catalogue.title')}>
      {[...Map.groupBy(found, ({ owner }) => owner)].map(([owner, contracts]) => (
        <section key={owner} aria-label={owner}>
          <Text className={classes.owner}>{owner}</Text>
          {contracts.map((contract) => (
            <UnstyledButton
              key={contract.key}
              className={classes.item}
              data-chosen={contract === chosen || undefined}
              aria-current={contract === chosen || undefined}
              onClick={() => choose(contract.key)}
            >
              {contract.short}
              {contract.kind === 'event' && <span className={classes.words}>{nameOf(contract.name)}</span>}
            </UnstyledButton>
          ))}
        </section>
      ))}
    </Paper>
  );
}
