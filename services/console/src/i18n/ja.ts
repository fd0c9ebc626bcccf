/** All words of the page in Japanese, by area. */
export { ja as parts } from '../parts/words-ja';
export { ja as happened } from '../parts/events/words-ja';
export { ja as terms } from './terms-ja';
export { ja as shell } from '../shell/words-ja';
export { ja as session } from '../session/words-ja';
export { ja as customers } from '../customers/words-ja';
export { ja as sales } from '../sales/words-ja';
export { ja as marketing } from '../marketing/words-ja';
export { ja as desk } from '../desk/words-ja';
export { ja as dashboards } from '../dashboards/words-ja';
export { ja as imports } from '../imports/words-ja';
export { ja as events } from '../events/words-ja';
export { ja as operations } from '../operations/words-ja';
