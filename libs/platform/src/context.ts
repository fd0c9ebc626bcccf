/** A bounded context as a value: what it consists of, in one table that the host wires, documents and authorises. */
import type { Provider, Type } from '@nestjs/common';
import type { Aggregate, JsonSchema } from '@kizuna/event-sourcing';
import type { Policy, Process } from '@kizuna/messaging';
import type { View } from '@kizuna/read-models';

export interface ContextDefinition {
  /** First segment of its routes, permissions and event names. */
  readonly name: string;
  /** Where it is declared (`__filename`): the projection thread loads it again from there. */
  readonly file: string;
  readonly aggregates?: readonly Aggregate[];
  readonly views?: readonly View[];
  readonly policies?: readonly Policy[];
  readonly processes?: readonly Process[];
  /** Routes that no table gives; most contexts have none. */
  readonly controllers?: readonly Type[];
  /** What its controllers need beside what the platform provides. */
  readonly providers?: readonly Provider[];
  /** Those routes in the OpenAPI document: paths, and the schemas that they refer to. */
  readonly documented?: Documented;
  /** What this context grants to a role, as permission patterns. Roles of the same name add up over contexts. */
  readonly roles?: Readonly<Record<string, readonly string[]>>;
}

export interface Documented {
  /** By address, with `{id}` where the id goes; then by method. */
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly schemas?: Readonly<Record<string, JsonSchema>>;
}

export interface Context extends Required<ContextDefinition> {
  readonly isContext: true;
}

/** Declares a bounded context. @throws Error if a part is named for another context */
export function context(definition: ContextDefinition): Context {
  const { name } = definition;
  const parts = [...(definition.aggregates ?? []), ...(definition.views ?? []), ...(definition.policies ?? [])];
  for (const part of parts) {
    if (!part.name.startsWith(`${name}.`)) throw new Error(`${part.name} does not belong to the context ${name}`);
  }
  return {
    aggregates: [],
    views: [],
    policies: [],
    processes: [],
    controllers: [],
    providers: [],
    documented: {},
    roles: {},
    ...definition,
    isContext: true,
  };
}

/** The contexts that a module file exports: how the projection thread finds its views. */
export function contextsIn(exported: object): Context[] {
  return Object.values(exported).filter((value): value is Context => (value as Partial<Context>)?.isContext === true);
}

/** The permissions of a role over all contexts. The owner may do everything; an unknown role may do nothing. */
export function permissionsOf(role: string, contexts: readonly Context[]): string[] {
  if (role === 'owner') return ['*'];
  return contexts.flatMap(({ roles }) => roles[role] ?? []);
}

export const rolesOf = (contexts: readonly Context[]): string[] => [
  ...new Set(['owner', ...contexts.flatMap(({ roles }) => Object.keys(roles))]),
];

/** What a process that runs these contexts is called. */
export const serviceName = (contexts: readonly Context[]): string =>
  contexts.length === 1 ? contexts[0]!.name : 'all-in-one';
