/** Where the thing is shown that an event happened to. */
const PLACES: Readonly<Record<string, string>> = {
  'identity.customer': 'customers',
  'marketing.contact': 'customers',
  'analytics.lifecycle': 'customers',
  'analytics.activity': 'customers',
  'sales.opportunity': 'sales/opportunities',
  'sales.quote': 'sales/quotes',
  'sales.order': 'sales/orders',
  'sales.product': 'sales/products',
  'marketing.segment': 'marketing/segments',
  'marketing.campaign': 'marketing/campaigns',
  'service.case': 'desk/cases',
  'service.article': 'desk/knowledge',
};

/** @param type of the event @param id of the aggregate */
export function placeOf(type: string, id: string): string | undefined {
  const place = PLACES[type.split('.').slice(0, 2).join('.')];
  return place && `/app/${place}/${encodeURIComponent(id)}`;
}
