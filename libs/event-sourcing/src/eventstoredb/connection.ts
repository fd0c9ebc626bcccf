/**
 * A connection to EventStoreDB. The client finds the server, logs in, and connects anew after a failure; calls are begun
 * here through its generated stubs, since what it makes of them itself cannot be lived with: see calls.ts and appends.ts.
 */
import { EventStoreDBClient } from '@eventstore/db-client';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb';
import { StoreUnavailable } from '../event-store';

type ReadArguments = Parameters<StreamsClient['read']>;
/** Credentials and the like, as each call takes them. */
type How = [metadata: ReadArguments[1], options: ReadArguments[2]];
export type ReadCall = ReturnType<StreamsClient['read']>;
export type BatchCall = ReturnType<StreamsClient['batchAppend']>;

export class Connection {
  /** Names the server to people: never the whole address, which may hold a password. */
  readonly host: string;
  private readonly client: EventStoreDBClient;
  private streams: StreamsClient | undefined;

  /** Connects with the first call. @throws StoreUnavailable for an address that is none */
  constructor(url: string) {
    this.host = hostOf(url);
    try {
      this.client = EventStoreDBClient.connectionString(url);
    } catch (error) {
      // The client quotes the address in what it says of a wrong one; of others, as of a missing file, it does not.
      const secret = error instanceof Error && 'connectionString' in error;
      const reason = secret ? 'its address is wrong' : String((error as Error).message);
      throw new StoreUnavailable(`cannot use EventStoreDB at ${this.host}: ${reason}`);
    }
  }

  /** Begins a call, which lasts until it ends, fails or is cancelled: nothing else bounds it. */
  begin<C extends ReadCall | BatchCall>(start: (streams: StreamsClient, ...how: How) => C): Promise<C> {
    return this.client['GRPCStreamCreator'](StreamsClient, 'streams', (streams: StreamsClient) => {
      this.streams = streams;
      return start(streams, ...this.client['callArguments']({}, { deadline: Infinity }));
    })();
  }

  /** In one line for those who run the house, who was asked and what went wrong. */
  unavailable(error: unknown): StoreUnavailable {
    if (error instanceof StoreUnavailable) return error;
    const reason = REASONS[codeOf(error) ?? -1] ?? 'it failed';
    return new StoreUnavailable(`cannot use EventStoreDB at ${this.host}: ${reason}`, { cause: error });
  }

  silent(timeoutMs: number): StoreUnavailable {
    const seconds = timeoutMs / 1000;
    return new StoreUnavailable(`cannot use EventStoreDB at ${this.host}: it has not answered for ${seconds} s`);
  }

  /** Ends all calls. */
  async close(): Promise<void> {
    await this.client.dispose();
    this.streams?.close();
  }
}

/** Of the gRPC status codes that a server or the way to it answers with. */
const REASONS: Record<number, string> = {
  1: 'it ended the call',
  4: 'it did not answer in time',
  7: 'it refuses these credentials',
  8: 'it is out of room',
  10: 'it did not answer in time',
  13: 'the connection broke',
  14: 'it cannot be reached',
  16: 'it refuses these credentials',
};

export const UNKNOWN = 2;
export const codeOf = (error: unknown): number | undefined => (error as { code?: number } | undefined)?.code;

/** `esdb://name:password@host1:2113,host2:2113?tls=false` without all that may be secret. */
function hostOf(url: string): string {
  const [, rest = ''] = /^[^:]+:\/\/(.*)$/.exec(url.trim()) ?? [];
  const address = rest.split('?')[0]!;
  const host = address.slice(address.lastIndexOf('@') + 1).replace(/\/+$/, '');
  return /^[\w.,:[\]-]+$/.test(host) ? host : 'an address that is none';
}
