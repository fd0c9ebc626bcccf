/** `kizuna token`: a token for a program or a colleague, with no more rights than they need. */
import { Command, Option } from 'commander';
import type { Session } from './session';

interface Options {
  readonly role?: string;
  readonly actor: string;
  readonly permission?: string[];
  readonly json?: boolean;
}

export const tokenCommand = (session: Session): Command =>
  new Command('token')
    .description('print a new access token, good for 30 days')
    .addOption(new Option('--role <role>', 'with the permissions of this role; default owner').conflicts('permission'))
    .option('--permission <pattern...>', 'with these permissions instead, e.g. sales.opportunity.win analytics.*')
    .option('--actor <name>', 'who will use it; events name them', 'owner')
    .option('--json', 'end with one JSON object')
    .action(async ({ role = 'owner', actor, permission, json = false }: Options) => {
      const client = await session.client();
      const made = await client.post<{ token: string; permissions: string[] }>('/tokens', {
        actor,
        ...(permission ? { permissions: permission } : { role }),
      });
      session.finish({ json: { actor, ...made }, lines: [made.token] }, json);
    });
