import { run } from '@kizuna/platform';
import { analytics } from './analytics.module';

void run([analytics]);
