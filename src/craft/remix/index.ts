export { type Applied, applyDelta } from './apply.ts';
export { type Remix, type RemixOptions, remix } from './remix.ts';
