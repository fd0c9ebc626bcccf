import { Injectable } from '@nestjs/common';

/** Says that the process is about to end, to those who would otherwise go on for ever. */
@Injectable()
export class Closing {
  private readonly controller = new AbortController();
  readonly signal: AbortSignal = this.controller.signal;

  begin(): void {
    this.controller.abort();
  }
}
