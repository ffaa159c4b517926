/** The exit statuses of every command, in one table. */
export const EXIT = {
  /** Done. */
  done: 0,
  /** The command ran and has findings (lint errors, a missing part in `doctor`). */
  findings: 1,
  /** Wrong usage or input that cannot be read. */
  input: 2,
  /** The machine lacks something: driver, ffmpeg, disk, network, a writable folder. */
  environment: 3,
  /** A fault of ours; a report file says more. */
  fault: 70,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
  /** Stopped by SIGTERM. */
  terminated: 143,
} as const;

/** One of the statuses of `EXIT`. */
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
