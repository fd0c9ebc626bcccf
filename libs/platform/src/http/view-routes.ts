/**
 * The HTTP side of a view, made from its declaration: `GET /{context}/{view}` answers a page of rows,
 * `GET /{context}/{view}/{key}` one row, `GET /{context}/{view}/{key}/why` the events that made it what it is; all as of
 * any date, all waiting for the caller's own writes if asked to, all for who may read the view. `why` needs no more than
 * that: of an event it says what it changed in the row, which anybody who reads the view can see, when, and by whom.
 */
import { Controller, Get, Inject, Param, Query, Req, Res, type Type } from '@nestjs/common';
import { Optional } from '@kizuna/contracts/shared';
import { Forbidden, grants, Invalid, kebab, NotFound, Turns, validatorOf } from '@kizuna/event-sourcing';
import {
  isShort,
  picking,
  rowAsOf,
  rowsAsOf,
  whyRow,
  type Filter,
  type Query as ViewStoreQuery,
  type RowChange,
  type View,
} from '@kizuna/read-models';
import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Engines } from '../engines/engines';
import { ENGINES } from '../tokens';
import { NobodyWaits } from './problem';
import { consistencyToken } from './request';

/** How long a read waits for the view to catch up with its consistency token, in milliseconds. */
const PATIENCE_MS = 2000;

/** Reads that go through a whole log, one at a time: side by side they would keep everything else waiting. */
const longReads = new Turns();

/** As a query string gives it, so all fields are strings. */
export class ViewQuery {
  /** JSON, in the query language of views: `{"stage":"won","amount":{"$gte":1000}}`. */
  @Optional() @IsString() @MaxLength(4000) filter?: string;
  /** Fields by weight, `-` before those that descend: `-amount,title`. */
  @Optional() @IsString() @MaxLength(200) sort?: string;
  @Optional() @Matches(/^\d{1,3}$/, { message: 'must be a whole number' }) limit?: string;
  /** `next` of the page before. */
  @Optional() @IsString() @MaxLength(4000) cursor?: string;
  /** Words: rows that have, for each of them, a word that begins with it. Only of views that declare searched fields. */
  @Optional() @IsString() @MaxLength(200) search?: string;
  /** Only these fields of each row, besides its id: `name,orders.value`. */
  @Optional() @IsString() @MaxLength(1000) fields?: string;
  /** Whether to count all rows that pass filter and search. */
  @Optional() @IsIn(['true', 'false']) count?: string;
  /** The rows as they were at the end of that day, or at that moment. */
  @Optional() @IsString() @MaxLength(40) asOf?: string;
}

/** Of one row. */
export class RowQuery {
  @Optional() @IsString() @MaxLength(40) asOf?: string;
}

/** Of what made a row what it is. */
export class WhyQuery extends RowQuery {
  /** Only what changed in this field or below it: `sales.open`. */
  @Optional() @IsString() @MaxLength(200) field?: string;
  @Optional() @Matches(/^\d{1,3}$/, { message: 'must be a whole number' }) limit?: string;
  /** `next` of the page before. */
  @Optional() @IsString() @MaxLength(20) cursor?: string;
}

export const viewPath = ({ name }: View): string => `/${name.split('.').map(kebab).join('/')}`;

/** The controller of a view. */
export function viewController(view: View): Type {
  class Rows extends ViewRoutes {
    constructor(@Inject(ENGINES) engines: Engines) {
      super(view, engines);
    }

    @Get()
    page(@Query() query: ViewQuery, @Req() request: FastifyRequest) {
      return this.find(query, request);
    }

    @Get(':key')
    row(
      @Param('key') key: string,
      @Query() query: RowQuery,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ) {
      return this.one(key, query, request, reply);
    }

    @Get(':key/why')
    changes(@Param('key') key: string, @Query() query: WhyQuery, @Req() request: FastifyRequest) {
      return this.why(key, query, request);
    }
  }
  Controller(viewPath(view))(Rows);
  Object.defineProperty(Rows, 'name', { value: `Rows of ${view.name}` });
  return Rows;
}

class ViewRoutes {
  constructor(
    private readonly view: View,
    private readonly engines: Engines,
  ) {}

  async find(query: ViewQuery, request: FastifyRequest) {
    await this.admit(request);
    validatorOf(ViewQuery)(query);
    if (query.asOf && query.count === 'true') {
      throw new Invalid([{ field: 'count', rule: 'asOf', message: 'cannot be asked together with asOf' }]);
    }
    const { tenant } = request.actor;
    const { views, store } = this.engines;
    const asked = queryFrom(query);
    const pick = query.fields === undefined ? whole : picking(this.view, query.fields.split(','));
    const page = query.asOf
      ? await inTurn(request, (signal) => rowsAsOf(store, this.view, tenant, query.asOf!, asked, signal))
      : await views.find(this.view, tenant, asked);
    const count = query.count === 'true' ? await views.count(this.view, tenant, asked.filter, asked.search) : undefined;
    return {
      rows: page.rows.map(({ key, row }) => ({ id: key, ...pick(row) })),
      ...(page.next === undefined ? {} : { next: page.next }),
      ...(count === undefined ? {} : { count }),
    };
  }

  async one(key: string, query: RowQuery, request: FastifyRequest, reply: FastifyReply) {
    await this.admit(request);
    validatorOf(RowQuery)(query);
    const { tenant } = request.actor;
    const { views, store, freshness } = this.engines;
    const past = (signal?: AbortSignal) => rowAsOf(store, this.view, tenant, key, query.asOf!, signal);
    const found = query.asOf ? await this.fromLog(request, past) : await views.get(this.view, tenant, key);
    if (!found) throw new NotFound(`${this.view.name} has no such row`);
    if (!query.asOf) void reply.header('view-position', freshness.position(this.view.name));
    return { id: key, ...found.row };
  }

  async why(key: string, query: WhyQuery, request: FastifyRequest) {
    await this.admit(request);
    validatorOf(WhyQuery)(query);
    const { limit, ...asked } = query;
    const { tenant } = request.actor;
    const why = { ...asked, ...(limit === undefined ? {} : { limit: Number(limit) }) };
    const found = await this.fromLog(request, (signal) =>
      whyRow(this.engines.store, this.view, tenant, key, why, signal),
    );
    if (!found) throw new NotFound(`${this.view.name} has never had such a row`);
    return { ...found, changes: found.changes.map(told) };
  }

  /** Reads the past of one row, in its turn if that takes the whole log. */
  private fromLog<T>(request: FastifyRequest, read: (signal?: AbortSignal) => Promise<T>): Promise<T> {
    return isShort(this.view) ? read() : inTurn(request, read);
  }

  /** May the caller read this, and has the view seen what the caller has done? */
  private async admit(request: FastifyRequest): Promise<void> {
    const { name } = this.view;
    if (!grants(request.actor.permissions, name)) throw new Forbidden(name);
    const token = consistencyToken(request);
    if (token !== undefined) await this.engines.freshness.waitFor(name, token, PATIENCE_MS);
  }
}

/** Without the data of the event, which may be more than the view shows. */
const told = ({ event, fields }: RowChange) => ({
  event: {
    id: event.id,
    type: event.type,
    position: event.position,
    stream: event.stream,
    effectiveAt: event.effectiveAt,
    recordedAt: event.recordedAt,
    actor: event.metadata.actor,
  },
  fields,
});

/** Does what goes through a whole log when it is its turn, and no longer than somebody waits for it. */
async function inTurn<T>(request: FastifyRequest, read: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const gone = new AbortController();
  const leave = () => gone.abort(new NobodyWaits());
  request.raw.socket.once('close', leave);
  try {
    return await longReads.take('past', async () => {
      gone.signal.throwIfAborted();
      return read(gone.signal);
    });
  } finally {
    request.raw.socket.off('close', leave);
  }
}

const whole = (row: object): object => row;

function queryFrom({ filter, sort, limit, cursor, search }: ViewQuery): ViewStoreQuery {
  return {
    ...(filter === undefined ? {} : { filter: parsed(filter) }),
    ...(sort === undefined ? {} : { sort: sortFrom(sort) }),
    ...(limit === undefined ? {} : { limit: Number(limit) }),
    ...(cursor === undefined ? {} : { cursor }),
    ...(search === undefined ? {} : { search }),
  };
}

function parsed(filter: string): Filter {
  try {
    return JSON.parse(filter) as Filter;
  } catch {
    throw new Invalid([{ field: 'filter', rule: 'json', message: 'must be JSON' }]);
  }
}

const sortFrom = (sort: string): Record<string, 1 | -1> =>
  Object.fromEntries(sort.split(',').map((field) => (field.startsWith('-') ? [field.slice(1), -1] : [field, 1])));
