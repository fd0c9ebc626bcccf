/** The names of events, of their fields, and of the context that they come from. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

type Say = (key: string, options: { readonly defaultValue: string }) => string;

/** `silentSince` as words, for what has no name. */
const spaced = (name: string): string => {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Events that a process notes for itself are called the same in all of them. */
const PROCESS = /^[a-z]\w*\.\w+Process\./;

const nameOf = (type: string): string => type.replace(PROCESS, 'process.');

/** What rules and processes note for themselves, and nobody would tell of a customer. */
const INNER = ['analytics.activity.', 'marketing.contact.EnteredSegment', 'marketing.contact.LeftSegment'];

export const isInner = (type: string): boolean => PROCESS.test(type) || INNER.some((begin) => type.startsWith(begin));

export const contextOf = (type: string): string => type.slice(0, type.indexOf('.'));

export function useEventWords() {
  const { t } = useTranslation('happened');
  return useMemo(() => {
    const say = t as unknown as Say;
    return {
      /** Of the full name of an event, `sales.order.Placed`. */
      event: (type: string) => say(`names.${nameOf(type)}`, { defaultValue: spaced(lastOf(type)) }),
      /** Of a field, or of one within others: `orders.value`. */
      field: (path: string) => {
        const own = lastOf(path);
        return say(`fields.${own}`, { defaultValue: spaced(own) });
      },
      context: (type: string) => say(`context.${contextOf(type)}`, { defaultValue: spaced(contextOf(type)) }),
    };
  }, [t]);
}
