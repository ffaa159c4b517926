export type { StageHost } from './performance/host.ts';
export { openPerformance, type Performance } from './performance/open.ts';
export { layersOf as pictureLayers } from './picture/layers.ts';
export {
  openPicture as openPicturePerformance,
  type PicturePerformance,
  pictureSpace,
  type SeenPicture,
} from './picture/open.ts';
