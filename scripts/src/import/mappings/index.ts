/** The mappings that `kizuna import` knows. A new one is a file beside this one and a word here. */
import type { Mapping } from '../mapping';
import { atomicCrm } from './atomic-crm';
import { cdnow } from './cdnow';
import { cfpb } from './cfpb';
import { helpdesk } from './helpdesk';
import { mavenCrm } from './maven-crm';
import { onlineRetail } from './online-retail';
import { salesforceDataloader } from './salesforce-dataloader';
import { vcards } from './vcards';

export const MAPPINGS: readonly Mapping[] = [
  atomicCrm,
  cdnow,
  cfpb,
  helpdesk,
  mavenCrm,
  onlineRetail,
  salesforceDataloader,
  vcards,
];
