/** Chance that can be told again: the same seed, the same draws. Each thing draws from a chance of its own. */
import { hash } from 'node:crypto';

export class Chance {
  /** State of sfc32 (Chris Doty-Humphrey), small and quick, of good quality. */
  private a: number;
  private b: number;
  private c: number;
  private d = 1;

  constructor(private readonly seed: string) {
    const bytes = Buffer.from(hash('sha1', seed, 'hex'), 'hex');
    [this.a, this.b, this.c] = [bytes.readInt32LE(0), bytes.readInt32LE(4), bytes.readInt32LE(8)];
    for (let n = 0; n < 12; n++) this.next();
  }

  /** Another chance, which does not depend on how much was drawn from this one. */
  of(...name: readonly (string | number)[]): Chance {
    return new Chance([this.seed, ...name].join('\u0000'));
  }

  /** From 0 up to, without, 1. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return Math.floor(this.between(least, most + 1));
  }

  maybe(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(some: readonly T[]): T {
    return some[Math.floor(this.next() * some.length)]!;
  }

  /** One of them, each as likely as its weight says. */
  weighted<T extends { readonly weight: number }>(some: readonly T[]): T {
    let left = this.next() * some.reduce((sum, { weight }) => sum + weight, 0);
    return some.find(({ weight }) => (left -= weight) < 0) ?? some.at(-1)!;
  }

  /** Of the standard normal distribution. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  /** Half of them are below the median; of each three, one is further from it than by the factor e^sigma. */
  lognormal(median: number, sigma: number): number {
    return median * Math.exp(sigma * this.normal());
  }

  exponential(mean: number): number {
    return -mean * Math.log(1 - this.next());
  }

  /** Of scale 1, after Marsaglia and Tsang. */
  gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * Math.pow(1 - this.next(), 1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = this.normal();
      const v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
      if (v > 0 && Math.log(1 - this.next()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  }

  beta(a: number, b: number): number {
    const x = this.gamma(a);
    return x / (x + this.gamma(b));
  }
}
