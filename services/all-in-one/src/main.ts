import { run } from '@kizuna/platform';
import { contexts } from './index';

void run(contexts);
