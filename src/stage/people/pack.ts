import { hash } from '../../base/random.ts';
import { garments } from '../../catalogue/garments/index.generated.ts';
import type { Cast } from '../../direct/plan.ts';
import type { PuppetData } from './data.ts';
import type { PuppetDetail } from './puppet.ts';

/** Changes whenever the same entry would build into other bytes. */
const edition = 7;

const kinds = { Float32Array, Uint8Array, Uint32Array } as const;
type Packed = Float32Array | Uint8Array | Uint32Array;

/**
 * A name for what `buildPuppet` would make, from everything that it depends on; where one stands and how one
 * feels do not matter.
 * @example cache.get(puppetKey(cast, plan.seed, 'medium'))
 */
export function puppetKey(cast: Cast, seed: number, detail: PuppetDetail): string {
  const { place: _place, posture: _posture, temper: _temper, voice: _voice, name: _name, ...looks } = cast;
  const cuts = looks.wardrobe.map((g) => garments.find((kind) => kind.id === g.kind)?.facts);
  const text = JSON.stringify([edition, looks, cuts, seed, detail]);
  return `puppet-${hash(text).toString(16).padStart(8, '0')}${hash(text, 0x9e3779b9).toString(16).padStart(8, '0')}`;
}

/** A puppet as bytes: a header of JSON that points at its arrays, then the arrays. */
export function packPuppet(data: PuppetData): Uint8Array {
  const arrays: Packed[] = [];
  let offset = 0;
  const header = JSON.stringify(data, (_, value: unknown) => {
    if (!(value instanceof Float32Array || value instanceof Uint8Array || value instanceof Uint32Array))
      return value;
    const at = offset;
    arrays.push(value);
    offset += Math.ceil(value.byteLength / 4) * 4;
    return { $: value.constructor.name, at, count: value.length };
  });
  const text = new TextEncoder().encode(header);
  const start = 8 + Math.ceil(text.length / 4) * 4;
  const out = new Uint8Array(start + offset);
  new DataView(out.buffer).setUint32(0, text.length, true);
  new DataView(out.buffer).setUint32(4, edition, true);
  out.set(text, 8);
  let at = start;
  for (const a of arrays) {
    out.set(new Uint8Array(a.buffer, a.byteOffset, a.byteLength), at);
    at += Math.ceil(a.byteLength / 4) * 4;
  }
  return out;
}

/** Read `packPuppet`'s bytes; undefined when they are of another edition or damaged. */
export function unpackPuppet(bytes: Uint8Array): PuppetData | undefined {
  if (bytes.length < 8) return undefined;
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const length = view.getUint32(0, true);
  if (view.getUint32(4, true) !== edition || 8 + length > copy.length) return undefined;
  const start = 8 + Math.ceil(length / 4) * 4;
  try {
    return JSON.parse(new TextDecoder().decode(copy.subarray(8, 8 + length)), (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('$' in value)) return value;
      const { $: kind, at, count } = value as { $: keyof typeof kinds; at: number; count: number };
      return new kinds[kind](copy.buffer, start + at, count);
    }) as PuppetData;
  } catch {
    return undefined;
  }
}
