import { run } from '@kizuna/platform';
import { service } from './service.module';

void run([service]);
