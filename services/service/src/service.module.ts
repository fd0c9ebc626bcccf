/** Service: what customers ask of us, who settles it, by when. */
import { context } from '@kizuna/platform';

export const service = context({
  name: 'service',
  file: __filename,
  aggregates: [],
  views: [],
  roles: {},
});
