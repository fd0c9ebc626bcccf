/**
 * Reads from EventStoreDB. The client's own reads parse all JSON at once and make a string of what is broken, cannot
 * leave out foreign streams, end without a word when they are cancelled, and wait for a silent server for ever.
 */
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import type { Connection, ReadCall } from './connection';
import { ofLogBackwards } from './requests';

export type Recorded = ReadResp.ReadEvent.RecordedEvent;

export const positionOf = (event: Recorded): number => Number(event.getCommitPosition());

export class Reads {
  constructor(
    private readonly connection: Connection,
    private readonly timeoutMs: number,
  ) {}

  /**
   * Hands on event by event until there is no more or `take` answers false. Of a stream that does not exist there is
   * none. A search may find nothing for long: it is given up when the server does not answer another question either.
   * @throws StoreUnavailable for a silent server, else what the call fails with
   */
  run(request: ReadReq, take: (event: Recorded) => boolean): Promise<void> {
    return this.answered(request, take, () => this.answered(ofLogBackwards(1), () => false));
  }

  private answered(request: ReadReq, take: (event: Recorded) => boolean, alive?: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      let call: ReadCall | undefined;
      let done = false;
      const finish = (error?: unknown) => {
        if (done) return;
        done = true;
        clearTimeout(silence);
        // What is not wanted any more runs out by itself: servers close connections on which much is cancelled.
        if (error === undefined) return resolve();
        // Not within a message that is being handed over: the stub loses its way then.
        setImmediate(() => call?.cancel());
        reject(error as Error);
      };
      const silence = setTimeout(() => {
        if (!alive) return finish(this.connection.silent(this.timeoutMs));
        alive().then(() => done || silence.refresh(), finish);
      }, this.timeoutMs);
      const begun = (started: ReadCall) => {
        call = started;
        // Listens for errors even if nobody waits any more: an error that is not listened to ends the process.
        call.on('error', finish);
        if (done) return setImmediate(() => started.cancel());
        call.on('end', () => finish());
        call.on('data', (answer: ReadResp) => {
          if (done) return;
          silence.refresh();
          const event = answer.getEvent()?.getEvent();
          if (answer.hasStreamNotFound() || (event && !take(event))) finish();
        });
      };
      this.connection.begin((streams, ...how) => streams.read(request, ...how)).then(begun, finish);
    });
  }
}
