/** What the API is, by its addresses; all of it comes from the generated types. */
import type { paths } from './openapi';

type Json<T> = T extends { content: { 'application/json': infer B } } ? B : never;

type PageOf<P> = P extends { get: { responses: { 200: infer R } } } ? Json<R> : never;
/** The address of each view: a list of rows. */
export type ViewPath = {
  [P in keyof paths]: PageOf<paths[P]> extends { rows?: readonly unknown[] }
    ? [PageOf<paths[P]>] extends [never]
      ? never
      : P
    : never;
}[keyof paths];

/** A row of a view. All have an id; the types of the API say that it may be absent. */
export type Row<P extends ViewPath> =
  PageOf<paths[P]> extends { rows?: readonly (infer R)[] } ? R & { readonly id: string } : never;

type Head<F extends string> = F extends `${infer H}.${string}` ? H : F;
type Rest<F extends string, H> = F extends `${H & string}.${infer R}` ? R : never;
/** What is left of a row if only these fields of it are fetched, `a.b` for one of an object in it. */
export type Picked<T, F extends string> = {
  [K in keyof T as K extends Head<F> ? K : never]: K extends F
    ? T[K]
    : Picked<NonNullable<T[K]>, Rest<F, K>> | Extract<T[K], null | undefined>;
};

type BodyOf<P> = P extends { post: { requestBody?: infer B } } ? Json<NonNullable<B>> : never;
/** The address of each command: `{id}` stands for the one that it is about. */
export type CommandPath = {
  [P in keyof paths]: [BodyOf<paths[P]>] extends [never] ? never : P;
}[keyof paths];
export type Body<P extends CommandPath> = BodyOf<paths[P]>;

/** What a command answers. */
export interface Result {
  readonly id: string;
  readonly revision: number;
  readonly position: number;
}

/** A filter in the query language of views, see the API's documentation. */
export type Filter = { readonly [field: string]: unknown };
