/** Where one can go, and what one must be allowed to see for it to be of use. */
import {
  IconActivity,
  IconAffiliate,
  IconBook,
  IconBriefcase,
  IconChartHistogram,
  IconChecklist,
  IconColumns3,
  IconFileImport,
  IconFileInvoice,
  IconHeadset,
  IconPackage,
  IconReceipt,
  IconSpeakerphone,
  IconSquareAsterisk,
  IconTag,
  IconTimelineEvent,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import type { en } from './words';

export interface Destination {
  readonly name: keyof (typeof en)['nav'];
  readonly to: string;
  readonly icon: Icon;
  /** Any of these lets one in. */
  readonly needs: readonly string[];
}

export interface Group {
  readonly name: keyof (typeof en)['groups'];
  readonly destinations: readonly Destination[];
}

const at = (name: Destination['name'], to: string, icon: Icon, ...needs: string[]): Destination => ({
  name,
  to: `/app/${to}`,
  icon,
  needs,
});

export const GROUPS: readonly Group[] = [
  { name: 'customers', destinations: [at('customers', 'customers', IconUsers, 'analytics.customers')] },
  {
    name: 'sales',
    destinations: [
      at('pipeline', 'sales/pipeline', IconColumns3, 'sales.opportunities'),
      at('opportunities', 'sales/opportunities', IconBriefcase, 'sales.opportunities'),
      at('quotes', 'sales/quotes', IconFileInvoice, 'sales.quotes'),
      at('orders', 'sales/orders', IconReceipt, 'sales.orders'),
      at('products', 'sales/products', IconPackage, 'sales.products'),
      at('tasks', 'sales/tasks', IconChecklist, 'sales.tasks'),
    ],
  },
  {
    name: 'marketing',
    destinations: [
      at('segments', 'marketing/segments', IconAffiliate, 'marketing.segments'),
      at('campaigns', 'marketing/campaigns', IconSpeakerphone, 'marketing.campaigns'),
      at('codes', 'marketing/codes', IconTag, 'marketing.promotionCodes'),
    ],
  },
  {
    name: 'service',
    destinations: [
      at('cases', 'desk/cases', IconHeadset, 'service.cases'),
      at('knowledge', 'desk/knowledge', IconBook, 'service.articles'),
    ],
  },
  {
    name: 'insight',
    destinations: [at('dashboards', 'dashboards', IconChartHistogram, 'analytics.figures', 'sales.pipeline')],
  },
  {
    name: 'data',
    destinations: [
      at('imports', 'imports', IconFileImport, 'imports.read'),
      at('events', 'events', IconTimelineEvent, 'events.read'),
      at('catalogue', 'events/catalogue', IconSquareAsterisk),
      at('operations', 'operations', IconActivity, 'ops.views', 'ops.consumers'),
    ],
  },
];
