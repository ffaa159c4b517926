/**
 * render/ draws plain models and puppets with three's WebGPU renderer, in Node and in a browser alike.
 *
 * - `puppetMaterial({ kind, colour, … })`: the material of whatever moves (skinned meshes and morphs too);
 *   geometry brings `position`, `normal`, `uv` in metres and a linear `color` with baked occlusion.
 * - `scripts/still.ts MODULE.ts OUT.png`: draws what a module's default export returns (see there), to look
 *   at work in progress.
 */
export { browserHost, type GpuHost } from './host.ts';
export { surfaces } from './materials/index.ts';
export { type PuppetMaterial, type PuppetMaterialOptions, puppetMaterial } from './puppet.ts';
export type { KeyLight } from './shadow.ts';
