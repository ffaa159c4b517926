import type { Box } from '../../src/vision/raster.ts';
import type { Face, Region, RegionKind, Sight } from '../../src/vision/sight/sight.ts';

/** A region in as few words as a test needs: kind, box, colour; its id and name follow from them. */
export type Seen = readonly [kind: RegionKind, box: Box, colour?: string, of?: string];

const WIDTH = 64;
const HEIGHT = 36;

/**
 * A sight made by hand, for tests of what is made of one. Ids count up by kind as vision's do; every face region is a
 * face.
 * @example sightOf([['sky', [0, 0, 1, 0.4], '#80b0e0'], ['water', [0, 0.5, 1, 1]]], { time: 'day' })
 */
export function sightOf(seen: readonly Seen[], light: Partial<Sight['light']> = {}): Sight {
  const count = new Map<RegionKind, number>();
  const regions = seen.map(([kind, box, colour = '#808080', of]): Region => {
    const n = (count.get(kind) ?? 0) + 1;
    count.set(kind, n);
    const x = (box[0] + box[2]) / 2;
    const side = x < 0.4 ? ' on the left' : x > 0.6 ? ' on the right' : '';
    return {
      id: n === 1 ? kind : `${kind}-${n}`,
      kind,
      name: `${kind}${side}`,
      mask: { width: WIDTH, height: HEIGHT, data: new Uint8Array(WIDTH * HEIGHT) },
      box,
      share: (box[2] - box[0]) * (box[3] - box[1]),
      colour,
      confidence: 0.8,
      ...(of ? { of } : {}),
    };
  });
  const faces = regions
    .filter((r) => r.kind === 'face')
    .map((r): Face => {
      const [x0, y0, x1, y1] = r.box;
      const x = (x0 + x1) / 2;
      return {
        region: r.id,
        person: r.of ?? 'person',
        box: r.box,
        eyes: [],
        mouth: { at: [x, y0 + (y1 - y0) * 0.75], half: [(x1 - x0) * 0.2, (y1 - y0) * 0.04] },
        chin: [x, y1],
        roll: 0,
        turn: 0,
        confidence: 0.8,
      };
    });
  return {
    width: WIDTH,
    height: HEIGHT,
    regions,
    faces,
    horizon: { y: 0.4, roll: 0, confidence: 0.8 },
    depth: { width: WIDTH, height: HEIGHT, data: new Float32Array(WIDTH * HEIGHT).fill(0.5) },
    depthSource: 'guess',
    depthConfidence: 0.6,
    palette: [...new Set(regions.map((r) => r.colour))].slice(0, 8),
    light: {
      level: 0.5,
      contrast: 0.5,
      warmth: 0,
      from: [0, 1],
      colour: '#ffffff',
      time: 'day',
      ...light,
    },
    notes: [],
  };
}

/** Pictures that tests bind to. */
export const sights = {
  lake: sightOf([
    ['sky', [0, 0, 1, 0.35], '#b8d0e8'],
    ['water', [0, 0.5, 1, 1], '#3a6a9a'],
    ['foliage', [0, 0.25, 1, 0.55], '#2f5a30'],
    ['subject', [0.3, 0.4, 0.45, 0.6], '#b03020'],
  ]),
  portrait: sightOf(
    [
      ['person', [0.25, 0.05, 0.75, 1], '#8a5a4a'],
      ['face', [0.4, 0.15, 0.6, 0.5], '#d0a080', 'person'],
      ['hair', [0.35, 0.05, 0.65, 0.5], '#4a3020', 'person'],
      ['cloth', [0.25, 0.6, 0.75, 1], '#304070', 'person'],
    ],
    { time: 'indoor' },
  ),
  product: sightOf(
    [
      ['subject', [0.3, 0.3, 0.7, 0.8], '#e0e0e0'],
      ['ground', [0, 0.6, 1, 1]],
      ['light', [0.8, 0.05, 0.95, 0.2], '#ffffff'],
    ],
    { time: 'indoor' },
  ),
  night: sightOf(
    [
      ['sky', [0, 0, 1, 0.4], '#101830'],
      ['light', [0.1, 0.2, 0.3, 0.4], '#ff40a0'],
      ['light', [0.6, 0.2, 0.8, 0.4], '#3080ff'],
      ['ground', [0, 0.6, 1, 1], '#202028'],
    ],
    { time: 'night' },
  ),
  camp: sightOf(
    [
      ['fire', [0.4, 0.5, 0.6, 0.8], '#ff8020'],
      ['smoke', [0.4, 0.1, 0.6, 0.5], '#a0a0a0'],
      ['sky', [0, 0, 1, 0.4], '#101830'],
      ['foliage', [0, 0.3, 1, 0.6], '#102010'],
    ],
    { time: 'night' },
  ),
  couple: sightOf([
    ['person', [0.1, 0.1, 0.45, 1], '#a03030'],
    ['person', [0.55, 0.1, 0.9, 1], '#3050a0'],
    ['face', [0.2, 0.15, 0.35, 0.4], '#d0a080', 'person'],
    ['face', [0.65, 0.15, 0.8, 0.4], '#d0a080', 'person-2'],
    ['hair', [0.18, 0.1, 0.37, 0.4], '#202020', 'person'],
    ['hair', [0.63, 0.1, 0.82, 0.4], '#c0a060', 'person-2'],
  ]),
  street: sightOf([
    ['sky', [0, 0, 1, 0.3], '#e0e0e8'],
    ['subject', [0.05, 0.5, 0.35, 0.8], '#c02020'],
    ['subject', [0.65, 0.5, 0.95, 0.8], '#2040c0'],
    ['foliage', [0.4, 0.2, 0.6, 0.6], '#307030'],
  ]),
  meadow: sightOf(
    [
      ['sky', [0, 0, 1, 0.4], '#80b0e0'],
      ['foliage', [0, 0.4, 1, 1], '#408030'],
      ['person', [0.4, 0.3, 0.6, 0.9], '#e0e0e0'],
      ['face', [0.46, 0.32, 0.54, 0.42], '#d0a080', 'person'],
      ['hair', [0.44, 0.3, 0.56, 0.5], '#c0a060', 'person'],
      ['cloth', [0.4, 0.5, 0.6, 0.9], '#f0f0f0', 'person'],
    ],
    { time: 'golden', warmth: 0.5 },
  ),
  nothing: sightOf([]),
} as const;
