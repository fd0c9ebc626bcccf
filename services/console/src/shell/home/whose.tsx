/** Whether one sees one's own or everybody's: one's own, if one is of the staff. */
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../parts/names';

export function useWhose() {
  const { t } = useTranslation('shell');
  const { me, known } = useMe();
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
  const owner = whose === 'mine' ? me?.id : undefined;
  return { owner, control, known };
}
