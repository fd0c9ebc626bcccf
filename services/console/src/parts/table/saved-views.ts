/** Views of a table that somebody has named; kept in this browser. */
import { useLocalStorage } from '@mantine/hooks';

export interface SavedView {
  readonly name: string;
  readonly address: string;
}

export function useSavedViews(table: string) {
  const [views, setViews] = useLocalStorage<readonly SavedView[]>({ key: `kizuna.views.${table}`, defaultValue: [] });
  return {
    views,
    save: (name: string, address: string) =>
      setViews((before) => [...before.filter((view) => view.name !== name), { name, address }]),
    remove: (name: string) => setViews((before) => before.filter((view) => view.name !== name)),
  };
}
