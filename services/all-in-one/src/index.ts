/** All contexts of the house: what one process runs by default. */
import { analytics } from '@kizuna/analytics/module';
import { identity } from '@kizuna/identity/module';
import { imports } from '@kizuna/imports/module';
import { marketing } from '@kizuna/marketing/module';
import { sales } from '@kizuna/sales/module';
import { service } from '@kizuna/service/module';

export const contexts = [identity, sales, marketing, service, analytics, imports];
