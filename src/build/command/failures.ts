/** The two ways in which a command fails, which give its exit code. */

/** The data is wrong, or could not be read: exit code 1. */
export class DataFailure extends Error {}

/** The command is called wrongly: exit code 2. */
export class UsageFailure extends Error {}

export const EXIT_DATA = 1;
export const EXIT_USAGE = 2;
