export { effectFor } from './contacts.ts';
export { loudness, RATE, truePeak } from './loudness.ts';
export { asksForQuiet, type Mix, type MixHost, mixPlan } from './mix.ts';
export { bedOf, effectOf, renderBed, renderEffect } from './render.ts';
export type { StemName } from './tracks.ts';
