/** A walk through the page that counts what it costs: clicks, and keys, where text that has to be typed counts as one. */
import type { Locator, Page } from 'playwright-core';

export class Walk {
  clicks = 0;
  keys = 0;
  private readonly began = performance.now();

  constructor(
    private readonly name: string,
    readonly page: Page,
  ) {}

  async click(what: Locator): Promise<void> {
    this.clicks++;
    await what.click();
  }

  async press(key: string): Promise<void> {
    this.keys++;
    await this.page.keyboard.press(key);
  }

  /** A text of one's own. */
  async type(text: string): Promise<void> {
    this.keys++;
    await this.page.keyboard.type(text);
  }

  /** What it came to, and for how long the machine kept one waiting. */
  end(): { readonly clicks: number; readonly keys: number; readonly seconds: number } {
    const { clicks, keys } = this;
    const seconds = (performance.now() - this.began) / 1000;
    process.stderr.write(
      `${this.name}: ${clicks} clicks, ${keys} keys or texts, ${seconds.toFixed(1)} s by a script\n`,
    );
    return { clicks, keys, seconds };
  }
}
