export type { StageHost } from './performance/host.ts';
export { openPerformance, type Performance } from './performance/open.ts';
