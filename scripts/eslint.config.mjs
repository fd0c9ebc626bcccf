/** The rules of the house that a machine can hold: who may import whom, no cycles, and what rules files may not do. */
import nx from '@nx/eslint-plugin';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const only = (sourceTag, ...onlyDependOnLibsWithTags) => ({ sourceTag, onlyDependOnLibsWithTags });

/** The rooms, each with those it may enter. Libs stand from left to right and look only to the left. */
const ROOMS = [
  only('room:contracts'),
  only('lib:event-sourcing', 'room:contracts'),
  only('lib:messaging', 'room:contracts', 'lib:event-sourcing'),
  only('lib:read-models', 'room:contracts', 'lib:event-sourcing'),
  only('lib:platform', 'room:contracts', 'room:lib'),
  only('room:service', 'room:contracts', 'room:lib'),
  only('room:host', 'room:service', 'lib:platform'),
  only('room:console', 'room:contracts'),
  only('room:scripts', '*'),
];

/** No suffix, `.view` and `.policy`: what decides and folds. The same input gives the same answer, always. */
const PURE = [
  'services/*/src/*/!(*.*).ts',
  'services/*/src/*/*.view.ts',
  'services/*/src/*/*.policy.ts',
  'services/*/src/*/*.process.ts',
  'contracts/src/!(shared)/!(*.spec).ts',
];

const PURE_IMPORTS =
  '^(?!(\\./|\\.\\./|@kizuna/contracts/|@kizuna/event-sourcing$|@kizuna/read-models$|@kizuna/messaging$' +
  '|class-validator$|class-transformer$|@nestjs/mapped-types$))';

const no = (what) => `A rules file is pure: no ${what}. Take it from the event or the decision.`;
const impure = (selector, what) => ({ selector, message: no(what) });
/** The names as the language gives them; what a file imports under such a name is something else. */
const impureGlobals = (what, ...names) => names.map((name) => ({ name, message: no(what) }));

export default tseslint.config(
  { ignores: ['**/node_modules', '**/dist', '**/.nx', '**/*.cjs', '**/*.mjs', '**/*.js', '.kizuna'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx, 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          checkDynamicDependenciesExceptions: ['.*'],
          depConstraints: ROOMS,
          banTransitiveDependencies: false,
        },
      ],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/cqrs',
              importNames: ['EventBus', 'Saga', 'EventPublisher', 'AggregateRoot', 'EventsHandler'],
              message: 'In memory and lossy: events go through the store and the stream.',
            },
          ],
        },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['libs/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value=/^@kizuna\\/contracts\\/(?!shared$)/]',
          message: 'Libs know no CRM word: only contracts/shared.',
        },
      ],
    },
  },
  {
    files: PURE,
    ignores: ['services/console/**', 'services/imports/src/web/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `ImportDeclaration[source.value=/${PURE_IMPORTS.replaceAll('/', '\\/')}/]`,
          message: 'A rules file imports contracts, the declaring functions, and sibling rules.',
        },
        impure('AwaitExpression', 'waiting'),
        impure(':function[async=true]', 'waiting'),
        impure('NewExpression[callee.name="Date"][arguments.length=0]', 'clock'),
        impure('CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'clock'),
        impure('MemberExpression[object.name="Math"][property.name="random"]', 'chance'),
      ],
      'no-restricted-globals': [
        'error',
        ...impureGlobals('clock', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'),
        ...impureGlobals('chance', 'crypto'),
        ...impureGlobals('outside world', 'console', 'process', 'fetch', 'global', 'globalThis', 'require'),
      ],
    },
  },
  {
    files: ['services/console/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Text from data never becomes markup.',
        },
      ],
    },
  },
);
