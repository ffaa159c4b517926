export { type Guide, guideOf, matteOf } from './matte.ts';
export {
  distanceOf,
  type Grid,
  type PictureSpace,
  placeOf,
  projectGrid,
  projector,
  viewAtRest,
} from './project.ts';
export { MOST_SHIFT, MOST_STRETCH, STEEPEST, STEEPEST_ACROSS } from './relief.ts';
export { type Sheet, type Strain, strainOf } from './strain.ts';
