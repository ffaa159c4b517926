/**
 * Whole seconds since 1970, as APIs and HTTP compare and write times.
 * @example unixTime(new Date('1970-01-01T00:01:00.900Z')) // 60
 */
export const unixTime = (time: Date): number => Math.floor(time.getTime() / 1000);
