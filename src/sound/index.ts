export { effectFor } from './contacts.ts';
export { loudness, RATE, truePeak } from './loudness.ts';
export { type Mix, type MixHost, mixPlan } from './mix.ts';
export { asksForQuiet } from './quiet.ts';
export { bedOf, effectOf, renderBed, renderEffect } from './render.ts';
export type { StemName } from './tracks.ts';
