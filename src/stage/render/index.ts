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
export { type Look, lookOf, plainLook } from './look.ts';
export { createRenderer, type Renderer, type RendererOptions, type View } from './renderer.ts';
export type { KeyLight } from './shadow.ts';
export { bakeLight, type Fixed, type PropHandle, Stage, type StageOptions } from './stage.ts';
export type { BakeCache } from './bake.ts';
export type { Firework } from './particles.ts';
