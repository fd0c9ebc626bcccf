/** The mappings that `kizuna import` knows. A new one is a file beside this one and a word here. */
import type { Mapping } from '../mapping';
import { mavenCrm } from './maven-crm';

export const MAPPINGS: readonly Mapping[] = [mavenCrm];
