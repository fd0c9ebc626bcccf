/** For specs over imports, here and in scripts. */
export * from './figures.fixture';
export { givenData } from './mapped.fixture';
