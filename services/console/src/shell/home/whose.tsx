/** Whether one sees one's own or everybody's: one's own, if one is of the staff. */
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRow } from '../../api/reading';
import { session } from '../../session/session';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export function useWhose() {
  const { t } = useTranslation('shell');
  const actor = session.who?.actor ?? '';
  const mayBe = UUID.test(actor) && session.can('identity.staff');
  const { data, isPending } = useRow('/identity/staff', mayBe ? actor : undefined);
  const me = data ? actor : undefined;
  const [whose, setWhose] = useState<'mine' | 'all'>('mine');
  const control = me && (
    <SegmentedControl
      size="xs"
      aria-label={t('today.whose')}
      value={whose}
      onChange={setWhose}
      data={[
        { value: 'mine', label: t('today.mine') },
        { value: 'all', label: t('today.everyones') },
      ]}
    />
  );
  /** Of whom; absent: of everybody. */
  const owner = whose === 'mine' ? me : undefined;
  return { owner, control, known: !mayBe || !isPending };
}
