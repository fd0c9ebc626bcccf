/** Whether a segment is still being filled after its rule was made or changed: members follow one by one. */
import { useRows } from '../../api/reading';
import type { Filter, Row } from '../../api/types';

function filterIn(rule: string): Filter | undefined {
  try {
    return JSON.parse(rule) as Filter;
  } catch {
    return undefined;
  }
}

/** For how many the rule holds, if so many are not in the segment yet; undefined once all are. */
export function useFilling(segment: Row<'/marketing/segments'> | undefined): number | undefined {
  const filter = segment && filterIn(segment.rule);
  const asked = segment?.status === 'active' && filter !== undefined;
  const { data } = useRows('/marketing/profiles', { filter, count: true, limit: 1 }, asked);
  return asked && data?.count !== undefined && data.count !== segment.members ? data.count : undefined;
}
