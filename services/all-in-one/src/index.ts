/** All contexts of the house: what one process runs by default. */
import { analytics } from '@kizuna/analytics/module';
import { identity } from '@kizuna/identity/module';
import { sales } from '@kizuna/sales/module';

export const contexts = [identity, sales, analytics];
