/** The mappings that there are. A new one is a file beside this one and a word here. */
import type { Mapping } from '../mapping';
import type { OpenMapping } from '../open-mapping';
import { atomicCrm } from './atomic-crm';
import { cdnow } from './cdnow';
import { cfpb } from './cfpb';
import { customers } from './customers';
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

/** Those whose columns are chosen for each file: on the web page, not on the command line. */
export const OPEN_MAPPINGS: readonly OpenMapping[] = [customers];
