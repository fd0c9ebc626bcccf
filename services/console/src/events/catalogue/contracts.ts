/** What the API promises, from its own description: events, commands and views with their fields. */
import { useQuery } from '@tanstack/react-query';
import { askJson } from '../../api/request';

export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly example?: unknown;
  readonly 'x-personal'?: boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

export type Kind = 'event' | 'command' | 'view';
export const KINDS: readonly Kind[] = ['event', 'command', 'view'];

export interface Field {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  readonly personal: boolean;
}

export interface Contract {
  /** Its name in the description: with `event.` or `view.` before it, for these. */
  readonly key: string;
  readonly kind: Kind;
  readonly name: string;
  readonly context: string;
  /** `sales.order`; of a view the context alone. */
  readonly owner: string;
  /** Without its owner. */
  readonly short: string;
  readonly fields: readonly Field[];
  readonly schema: Schema;
  /** `POST /sales/orders`; events have none. */
  readonly address?: string;
  /** In small letters, what a search looks through. */
  readonly words: string;
}

interface Operation {
  readonly operationId?: string;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const ADDRESSED = /^(event|view)\.(.+)$/;

function contractsIn({ paths, components }: Description): Contract[] {
  const addresses = new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, { operationId }]) => [operationId, `${method.toUpperCase()} ${path}`] as const,
      ),
    ),
  );
  const contracts = Object.entries(components.schemas).flatMap(([key, schema]): Contract[] => {
    const [, named, rest] = ADDRESSED.exec(key) ?? [];
    const name = rest ?? key;
    const address = addresses.get(name);
    const kind = (named as Kind | undefined) ?? 'command';
    // What is neither has no address, and is a part of others.
    if (kind === 'command' && !(address?.startsWith('POST') && name.split('.').length === 3)) return [];
    const parts = name.split('.');
    const owner = kind === 'view' ? parts[0]! : parts.slice(0, 2).join('.');
    const fields = fieldsOf(schema);
    return [
      {
        ...{ key, kind, name, owner, schema, fields, context: parts[0]! },
        short: name.slice(owner.length + 1),
        ...(address && kind !== 'event' ? { address } : {}),
        words:
          `${name} ${fields.map((field) => `${field.name} ${field.schema.description ?? ''}`).join(' ')}`.toLowerCase(),
      },
    ];
  });
  // Within an owner they stand in the order in which they were declared.
  return contracts.sort((a, b) => a.owner.localeCompare(b.owner));
}

export const fieldsOf = ({ properties = {}, required = [] }: Schema): Field[] =>
  Object.entries(properties).map(([name, schema]) => ({
    name,
    schema,
    required: required.includes(name),
    personal: schema['x-personal'] === true,
  }));

export const useCatalogue = () =>
  useQuery({
    queryKey: ['catalogue'],
    queryFn: async ({ signal }) => contractsIn(await askJson<Description>('/openapi.json', { signal })),
    staleTime: Infinity,
  });
