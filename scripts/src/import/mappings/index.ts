/** The mappings that `kizuna import` knows. A new one is a file beside this one and a word here. */
import type { Mapping } from '../mapping';
import { cdnow } from './cdnow';
import { mavenCrm } from './maven-crm';
import { onlineRetail } from './online-retail';

export const MAPPINGS: readonly Mapping[] = [cdnow, mavenCrm, onlineRetail];
