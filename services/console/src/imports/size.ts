/** Sizes of files. */

/** @param write how numbers are written */
export function sizeOf(bytes: number, write: (value: number) => string): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${write(bytes / 1024)} KiB` : `${write(bytes / 1024 ** 2)} MiB`;
}
