import type { Element } from '../../reading/elements/element.ts';
import type { Camera, Plan, ShotPlan } from '../plan.ts';
import type { Successors } from './staging.ts';

/** Elements that a clip which was extended can have otherwise with every shot as it is. */
const bearable: ReadonlySet<Element> = new Set<Element>([
  'style',
  'time',
  'weather',
  'cast',
  'wardrobe',
  'props',
  'lens',
  'light',
  'palette',
  'mood',
]);

/**
 * Can the shots of an earlier plan stay though no one brief tells them all? After a seam others do what other words
 * asked; only what needs no new deeds, ways or words is changed in all of it alike.
 */
export const keepsSeams = ({ seams }: Plan, changed: ReadonlySet<Element>): boolean =>
  (seams?.length ?? 0) > 0 && [...changed].every((e) => bearable.has(e));

/**
 * The shots of a plan with others in it and through another lens: from so much farther or nearer that the same is in the
 * picture, in every shot alike, so that the camera still runs on through its seams.
 * @param zoom factor on the focal length
 */
export const recast = (shots: readonly ShotPlan[], successors: Successors, zoom: number): ShotPlan[] => {
  const heirs = new Map([...successors].map(([heir, gone]) => [gone, heir]));
  const renamed = heirs.size === 0 ? shots : (withIds(shots, heirs) as readonly ShotPlan[]);
  return renamed.map((shot) => (zoom === 1 ? shot : { ...shot, camera: relensed(shot.camera, zoom) }));
};

const relensed = (camera: Camera, zoom: number): Camera => ({
  ...camera,
  keys: camera.keys.map((key) => ({
    ...key,
    mm: Math.min(1200, Math.max(8, key.mm * zoom)),
    position: key.position.map((p, i) => key.target[i]! + (p - key.target[i]!) * zoom) as typeof key.position,
  })),
});

/** Keys of shots whose text is no id. */
const words: ReadonlySet<string> = new Set(['text', 'manner', 'delivery', 'action', 'sound', 'kind', 'move']);

function withIds(value: unknown, ids: ReadonlyMap<string, string>, key = ''): unknown {
  if (typeof value === 'string') return words.has(key) ? value : (ids.get(value) ?? value);
  if (Array.isArray(value)) return value.map((item) => withIds(item, ids, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, withIds(v, ids, k)]));
}
