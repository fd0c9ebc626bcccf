/**
 * Appends to EventStoreDB, all of a store over one shared call (BatchAppend), which costs half of a call for each. The
 * client's own `appendToStream` uses the same call, but keeps who waits in one map for the whole process: when one
 * connection breaks, it rejects the appends of all, and an answer that one of them still gets ends the process. So does
 * a malformed id. Nor does it ever give up on a silent server.
 */
import { createStreamIdentifier, createUUID, parseUUID } from '@eventstore/db-client/dist/utils';
import { Empty, MaximumAppendSizeExceeded, WrongExpectedVersion } from '@eventstore/db-client/generated/shared_pb';
import type { Status } from '@eventstore/db-client/generated/status_pb';
import { BatchAppendReq, type BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';
import { NO_STREAM, WrongExpectedRevision, type Appended, type ExpectedRevision } from '../event-store';
import { newId } from '../ids';
import type { BatchCall, Connection } from './connection';

type Settle = (error: unknown, answer?: BatchAppendResp) => void;
interface SharedCall {
  readonly call: BatchCall;
  readonly waiting: Map<string, Settle>;
}

/** The server has said no, so asking again is of no use. */
export class Rejected extends Error {}

export class Appends {
  private shared: Promise<SharedCall> | undefined;

  constructor(private readonly connection: Connection) {}

  /**
   * @throws WrongExpectedRevision with the name in the database, Rejected; after anything else it is unknown whether it
   * was written
   */
  async send(
    name: string,
    expected: ExpectedRevision,
    events: readonly BatchAppendReq.ProposedMessage[],
    timeoutMs: number,
  ): Promise<Appended> {
    const id = newId();
    const answer = await this.answered(id, request(id, name, expected, events), timeoutMs);
    const error = answer.getError();
    if (error) throw refusal(error, name, expected);
    const success = answer.getSuccess()!;
    return {
      revision: Number(success.getCurrentRevision()),
      position: Number(success.getPosition()!.getCommitPosition()),
    };
  }

  private answered(id: string, request: BatchAppendReq, timeoutMs: number): Promise<BatchAppendResp> {
    return new Promise((resolve, reject) => {
      let done = false;
      let forget = () => {};
      const settle: Settle = (error, answer) => {
        if (done) return;
        done = true;
        clearTimeout(patience);
        forget();
        if (answer) resolve(answer);
        else reject(error as Error);
      };
      const patience = setTimeout(() => settle(this.connection.silent(timeoutMs)), timeoutMs);
      const write = ({ call, waiting }: SharedCall) => {
        if (done) return;
        waiting.set(id, settle);
        forget = () => waiting.delete(id);
        // What waits to be sent is bounded by the appends that somebody waits for.
        call.write(request);
      };
      (this.shared ?? this.share()).then(write, settle);
    });
  }

  /** One call for all until it is lost; the append after that begins another. */
  private share(): Promise<SharedCall> {
    const shared = this.open(() => {
      if (this.shared === shared) this.shared = undefined;
    });
    return (this.shared = shared);
  }

  private async open(forget: () => void): Promise<SharedCall> {
    const waiting = new Map<string, Settle>();
    const lost = (error: unknown) => {
      forget();
      for (const settle of waiting.values()) settle(error);
    };
    try {
      const call = await this.connection.begin((streams, ...how) => streams.batchAppend(...how));
      call.on('error', lost);
      call.on('end', () => lost(new Error('the server ended the call')));
      call.on('data', (answer: BatchAppendResp) => {
        // Nobody waits any more for an answer that came too late.
        waiting.get(parseUUID(answer.getCorrelationId()) ?? '')?.(undefined, answer);
      });
      return { call, waiting };
    } catch (error) {
      forget();
      throw error;
    }
  }
}

/** Without a deadline, so that the server's own counts: one of ours would need clocks that agree. */
function request(
  id: string,
  name: string,
  expected: ExpectedRevision,
  events: readonly BatchAppendReq.ProposedMessage[],
): BatchAppendReq {
  const options = new BatchAppendReq.Options();
  options.setStreamIdentifier(createStreamIdentifier(name));
  if (expected === NO_STREAM) options.setNoStream(new Empty());
  else options.setStreamPosition(String(expected));
  const request = new BatchAppendReq();
  request.setCorrelationId(createUUID(id));
  request.setOptions(options);
  request.setProposedMessagesList([...events]);
  request.setIsFinal(true);
  return request;
}

/** The server's no as an error of ours; one with a code means that it does not know itself or cannot now. */
function refusal(error: Status, name: string, expected: ExpectedRevision): Error {
  const details = error.getDetails();
  const type = details?.getTypeName().split('.').pop() ?? '';
  const bytes = details?.getValue_asU8() ?? new Uint8Array();
  switch (type) {
    case 'WrongExpectedVersion': {
      const conflict = WrongExpectedVersion.deserializeBinary(bytes);
      const actual = conflict.hasCurrentStreamRevision() ? Number(conflict.getCurrentStreamRevision()) : NO_STREAM;
      return new WrongExpectedRevision(name, expected, actual);
    }
    case 'MaximumAppendSizeExceeded': {
      const most = MaximumAppendSizeExceeded.deserializeBinary(bytes).getMaxappendsize();
      return new Rejected(`an append to ${name} holds more than the ${most} bytes that the server takes at once`);
    }
    case 'StreamDeleted':
      return new Rejected(`the stream ${name} was deleted for ever`);
    case 'BadRequest':
      return new Rejected(`the server cannot read an append to ${name}`);
    default:
      return Object.assign(new Error(`${type} ${error.getMessage()}`), { code: error.getCode() });
  }
}
