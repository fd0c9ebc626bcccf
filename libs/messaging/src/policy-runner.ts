/** Carries out policies: each is a consumer of the stream under its own name. */
import type { EventStream, Running } from './event-stream';
import type { Policy } from './policy';
import { carryOut, consume, purely, type Dispatch } from './reaction';

export class PolicyRunner {
  /** @param dispatch the command bus */
  constructor(
    private readonly stream: EventStream,
    private readonly dispatch: Dispatch,
  ) {}

  run(policy: Policy): Promise<Running> {
    const consumer = `policy:${policy.name}`;
    return this.stream.subscribe({
      consumer,
      types: policy.types,
      keyOf: policy.keyOf,
      handle: {
        wants: (event) => policy.react(event).length > 0,
        each: (event) =>
          consume(consumer, event, async () => {
            const sends = purely(() => policy.react(event));
            await carryOut(this.dispatch, consumer, event, sends);
          }),
      },
    });
  }
}
