import { run } from '@kizuna/platform';
import { identity } from './identity.module';

void run([identity]);
