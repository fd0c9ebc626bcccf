/** What mappings and fields are called in the language of the page; those it has no words for as the server says. */
import { useTranslation } from 'react-i18next';
import type { Mapping, MappingField } from './types';

type Said = (key: string, options: { readonly defaultValue: string }) => string;

export function useNames() {
  const { t } = useTranslation('imports');
  const say = t as unknown as Said;
  return {
    mapping: (name: string) => say(`mappings.${name}.name`, { defaultValue: name }),
    about: ({ name, about }: Mapping) => say(`mappings.${name}.about`, { defaultValue: about }),
    field: (name: string) => say(`fields.${name}.name`, { defaultValue: name }),
    aboutField: ({ name, about }: MappingField) => say(`fields.${name}.about`, { defaultValue: about }),
    command: (command: string) =>
      say(`commands.${command}`, { defaultValue: command.slice(command.lastIndexOf('.') + 1).replaceAll('-', ' ') }),
    value: (value: string) => say(`values.${value}`, { defaultValue: value }),
  };
}

/** Where the things are shown that commands of an aggregate change. */
const PLACES: Readonly<Record<string, string>> = {
  'identity.customer': 'customers',
  'marketing.contact': 'customers',
  'sales.opportunity': 'sales/opportunities',
  'sales.quote': 'sales/quotes',
  'sales.order': 'sales/orders',
  'sales.product': 'sales/products',
  'sales.task': 'sales/tasks',
  'marketing.segment': 'marketing/segments',
  'marketing.campaign': 'marketing/campaigns',
  'service.case': 'desk/cases',
  'service.article': 'desk/knowledge',
};

export function placeOf(command: string): string | undefined {
  const place = PLACES[command.split('.').slice(0, 2).join('.')];
  return place && `/app/${place}`;
}
