/** One Jest run over the whole house; TypeScript by SWC, so that types are checked by `npm run types` alone. */
const { availableParallelism } = require('node:os');
const { join } = require('node:path');

const swc = (parser, transform) => ({
  swcrc: false,
  jsc: { parser, transform, target: 'es2023', keepClassNames: true },
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
});

/** Packages that exist only as ES modules: Jest's CommonJS world needs them translated. */
const ESM = [
  '@nestjs/',
  'file-type',
  'cookie/',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
];
const MORE_ESM = ['@faker-js/', 'jose/', 'uuid/', 'commander/', 'content-disposition', 'tinypool'];

/** Specs over real data sets, which are not part of the house, take minutes; others need servers, or a browser: each has its command. */
const KINDS = ['data', 'engines', 'page'];
const kind = process.env.KIZUNA_SPECS;
if (kind && !KINDS.includes(kind)) throw new Error(`KIZUNA_SPECS must be one of ${KINDS.join(', ')}`);

// Whoever has servers at hand still means the embedded engines with `npm test`.
const SERVERS = ['KIZUNA_EVENTSTORE_URL', 'KIZUNA_KAFKA_BROKERS', 'KIZUNA_MONGO_URL'];
if (kind !== 'engines') for (const setting of SERVERS) delete process.env[setting];

const ROOT = join(__dirname, '..');

const common = {
  rootDir: ROOT,
  roots: ['<rootDir>/contracts', '<rootDir>/libs', '<rootDir>/services', '<rootDir>/scripts'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@kizuna/source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['/dist/'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
  setupFiles: ['reflect-metadata'],
  transformIgnorePatterns: [`/node_modules/(?!(${[...ESM, ...MORE_ESM].join('|')}))`],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      swc(
        { syntax: 'typescript', decorators: true },
        { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      ),
    ],
    '^.+\\.m?js$': ['@swc/jest', swc({ syntax: 'ecmascript' })],
  },
};

const ignored = ['/node_modules/', ...(kind ? [] : KINDS.map((each) => `\\.${each}\\.spec\\.ts$`))];
/** Within five seconds, say, holds on a machine that is not busy with other specs. */
const ALONE = '\\.alone\\.spec\\.ts$';

module.exports = {
  rootDir: ROOT,
  maxWorkers: Math.max(2, availableParallelism() - 1),
  reporters: ['default', '<rootDir>/scripts/testing/suites-reporter.cjs'],
  projects: [
    {
      ...common,
      testMatch: [kind ? `**/src/**/*.${kind}.spec.ts` : '**/src/**/*.spec.ts'],
      testPathIgnorePatterns: [...ignored, ALONE],
    },
    ...(kind
      ? []
      : [
          { ...common, testMatch: ['**/src/**/*.alone.spec.ts'], runner: '<rootDir>/scripts/testing/alone-runner.cjs' },
        ]),
  ],
  ...(kind === 'engines'
    ? {
        globalSetup: '<rootDir>/scripts/testing/engines-setup.cjs',
        globalTeardown: '<rootDir>/scripts/testing/engines-teardown.cjs',
      }
    : {}),
};
