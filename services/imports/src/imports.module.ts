/** Imports: data of other systems, uploaded, looked at, checked, and told through the same commands that people use. */
import { context } from '@kizuna/platform';
import { Imports } from './web/imports';
import { ImportsController } from './web/imports.controller';
import { documented } from './web/openapi';
import { Uploads } from './web/uploads';

export const imports = context({
  name: 'imports',
  file: __filename,
  controllers: [ImportsController],
  providers: [Imports, Uploads],
  documented,
  roles: {
    // What a mapping tells is sent in the name of the one who runs it, with the dates of the past.
    importer: [
      ...['imports.read', 'imports.run', 'history.backdate', 'ops.history'],
      ...['identity.*', 'sales.*', 'marketing.*', 'service.*'],
    ],
    analyst: ['imports.read'],
  },
});
