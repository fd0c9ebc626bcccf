/** Structured logs, one JSON object a line, on standard error: standard output is for answers. */
import pino, { type Logger } from 'pino';

/** Bodies, rows and event data are never handed to the log: there is nothing to redact but what errors carry. */
export const createLog = (level: string): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination({ fd: 2, sync: false }),
  );
