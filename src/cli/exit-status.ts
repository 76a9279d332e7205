/** What the program tells the shell. The highest of all that happened counts. */
export const exitStatus = {
  success: 0,
  /** Something is wrong with the data: a stale annotation, a sidecar that cannot be read, a line that is no JSON. */
  findings: 1,
  /** Wrong use: an unknown option, a file that is not there or cannot be read or written. */
  wrongUse: 2,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
