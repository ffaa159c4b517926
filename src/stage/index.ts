export type { StageHost } from './performance/host.ts';
export { openPerformance, type Performance } from './performance/open.ts';
export {
  openPicture as openPicturePerformance,
  type PicturePerformance,
  type SeenPicture,
} from './picture/open.ts';
