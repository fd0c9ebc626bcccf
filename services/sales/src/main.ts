import { run } from '@kizuna/platform';
import { sales } from './sales.module';

void run([sales]);
