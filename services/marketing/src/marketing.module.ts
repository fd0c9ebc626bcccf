/** Marketing: how we may address a customer and do, to whom, with what success. */
import { context } from '@kizuna/platform';

export const marketing = context({
  name: 'marketing',
  file: __filename,
  aggregates: [],
  views: [],
  roles: {},
});
