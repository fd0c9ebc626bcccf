import { obeysTheLaws } from '@kizuna/event-sourcing/testing';
import { agent } from './agent/agent';
import { article } from './article/article';
import { serviceCase } from './case/case';

obeysTheLaws(serviceCase);
obeysTheLaws(agent);
obeysTheLaws(article);
