/** Whole seconds since 1970, as the API writes times. */
export const unixTime = (time: Date): number => Math.floor(time.getTime() / 1000);
