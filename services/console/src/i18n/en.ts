/** All words of the page in English, by area. */
export { en as parts } from '../parts/words';
export { en as happened } from '../parts/events/words';
export { en as terms } from './terms';
export { en as shell } from '../shell/words';
export { en as session } from '../session/words';
export { en as customers } from '../customers/words';
export { en as sales } from '../sales/words';
export { en as marketing } from '../marketing/words';
export { en as desk } from '../desk/words';
export { en as dashboards } from '../dashboards/words';
export { en as imports } from '../imports/words';
export { en as events } from '../events/words';
export { en as operations } from '../operations/words';
