/** Counts how often a text came before, in little memory: 20 bytes for each different text, however long it is. */
import { hash } from 'node:crypto';

/** 96 bits of the text's hash, number of the first that was such, count of those. */
const WIDTH = 5;
const FIRST = 3;
const COUNT = 4;

export class Occurrences {
  private slots = new Uint32Array(WIDTH * 4096);
  private size = 0;

  /**
   * Counts a text.
   * @param number of the text, below 2 ** 32
   * @returns how often it came by now, and under which number first
   */
  add(text: string, number: number): { readonly count: number; readonly first: number } {
    if (this.size * 2 * WIDTH >= this.slots.length) this.grow();
    // As text, one byte a letter: a buffer for each row of a million costs the collector of garbage dearly.
    const digest = hash('sha256', text, 'binary');
    const key = [wordAt(digest, 0), wordAt(digest, 4), wordAt(digest, 8)] as const;
    const at = this.find(this.slots, key);
    if (this.slots[at + COUNT] === 0) {
      this.slots.set(key, at);
      this.slots[at + FIRST] = number;
      this.size++;
    }
    this.slots[at + COUNT]!++;
    return { count: this.slots[at + COUNT]!, first: this.slots[at + FIRST]! };
  }

  /** Where a text has its slot, or would have it. */
  private find(slots: Uint32Array, [a, b, c]: readonly [number, number, number]): number {
    const length = slots.length / WIDTH;
    for (let slot = a % length; ; slot = (slot + 1) % length) {
      const at = slot * WIDTH;
      if (slots[at + COUNT] === 0) return at;
      if (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c) return at;
    }
  }

  private grow(): void {
    const slots = new Uint32Array(this.slots.length * 2);
    for (let from = 0; from < this.slots.length; from += WIDTH) {
      const entry = this.slots.subarray(from, from + WIDTH);
      if (entry[COUNT] !== 0) slots.set(entry, this.find(slots, [entry[0]!, entry[1]!, entry[2]!]));
    }
    this.slots = slots;
  }
}

/** The 32 bits at a place of a text that has one byte a letter. */
const wordAt = (digest: string, at: number): number =>
  ((digest.charCodeAt(at) << 24) |
    (digest.charCodeAt(at + 1) << 16) |
    (digest.charCodeAt(at + 2) << 8) |
    digest.charCodeAt(at + 3)) >>>
  0;
