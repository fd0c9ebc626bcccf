/**
 * What a dashboard shows is in its address: as of which date, of which time, and what is opened behind a figure
 * (`show`, its parts parted by `~`). So it can be linked to, and going back closes what was opened.
 */
import { useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

/** What a table in the drawer keeps in the address, and leaves there. */
const OF_TABLES = ['q', 'sort', 'cols', 'tab'];

export type Show = readonly [kind: string, ...parts: string[]];

const without = (params: URLSearchParams): URLSearchParams => {
  const left = new URLSearchParams(params);
  for (const name of params.keys()) if (OF_TABLES.includes(name) || name.startsWith('f.')) left.delete(name);
  left.delete('show');
  return left;
};

export function useAddress() {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return useMemo(() => {
    const search = (...show: Show) => {
      const next = without(params);
      next.set('show', show.map((part) => part.replaceAll('~', '-')).join('~'));
      return `?${next.toString()}`;
    };
    const shown = params.get('show');
    return {
      asOf: /^\d{4}-\d\d-\d\d$/.test(params.get('asOf') ?? '') ? params.get('asOf')! : undefined,
      get: (name: string) => params.get(name) ?? undefined,
      /** Changes the address without a step to go back to. */
      set: (changes: Readonly<Record<string, string | undefined>>) =>
        setParams(
          (current) => {
            const next = new URLSearchParams(current);
            for (const [name, value] of Object.entries(changes)) {
              if (value) next.set(name, value);
              else next.delete(name);
            }
            return next;
          },
          { replace: true },
        ),
      show: shown ? (shown.split('~') as unknown as Show) : undefined,
      /** The address at which something is opened behind a figure. */
      linkTo: search,
      open: (...show: Show) => void navigate(`${pathname}${search(...show)}`),
      close: () => setParams(without(params), { replace: true }),
    };
  }, [params, setParams, navigate, pathname]);
}
