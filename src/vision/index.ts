export { labelFromFlow, type SeenMove } from './camera-label.ts';
export { corners, flow, follow, pyramid, type Track } from './flow.ts';
export { type Grey, greyOf, halve, sample } from './grey.ts';
export { ssim } from './ssim.ts';
