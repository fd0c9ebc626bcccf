import { run } from '@kizuna/platform';
import { marketing } from './marketing.module';

void run([marketing]);
