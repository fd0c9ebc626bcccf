/** The generators: each changes a tree of files, and answers what is left to do. */
export { addAggregate } from './aggregate';
export { addContext } from './context';
export { addPolicy } from './policy';
export { addView } from './view';
