/** For suites over engines that are servers: runs them where there is an address, else says loudly what was skipped. */

export type EngineSetting = 'KIZUNA_EVENTSTORE_URL' | 'KIZUNA_KAFKA_BROKERS' | 'KIZUNA_MONGO_URL';

/** Declares the suite if the environment has all addresses that it needs; else one skipped test says what is missing. */
export function onEngines<const S extends readonly EngineSetting[]>(
  settings: S,
  suite: (...addresses: { [K in keyof S]: string }) => void,
): void {
  const missing = settings.filter((name) => !process.env[name]);
  if (missing.length > 0) {
    it.skip(`SKIPPED: set ${missing.join(' and ')} to run these suites`, () => {});
    return;
  }
  suite(...(settings.map((name) => process.env[name]!) as { [K in keyof S]: string }));
}

/** As `onEngines`, of one. */
export const onEngine = (setting: EngineSetting, suite: (address: string) => void): void => onEngines([setting], suite);
