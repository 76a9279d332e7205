/** How many cases a property tries: as many as a test run has time for, or SEEDMARK_CASES for the long form. */
export function cases(usual: number): number {
  const asked = Number(process.env.SEEDMARK_CASES);
  return Number.isInteger(asked) && asked > 0 ? asked : usual;
}
