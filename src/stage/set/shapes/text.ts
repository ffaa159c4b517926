import type { FontName, Fonts } from '../fonts.ts';
import { type Mesh, MeshMaker } from '../mesh.ts';
import { area, extrude, type Point } from './extrude.ts';

const inside = (p: Point, loop: readonly Point[]): boolean => {
  let odd = false;
  for (let i = 0, j = loop.length - 1; i < loop.length; j = i++) {
    const [a, b] = [loop[i]!, loop[j]!];
    if (a[1] > p[1] !== b[1] > p[1] && p[0] < ((b[0] - a[0]) * (p[1] - a[1])) / (b[1] - a[1]) + a[0])
      odd = !odd;
  }
  return odd;
};

/**
 * Outlines sorted into bodies with their holes. A hole turns the other way than the largest outline does;
 * strokes that overlap (as in fonts cut from variable ones) each stay a body.
 */
function bodies(
  outlines: readonly (readonly Point[])[],
): { outer: readonly Point[]; holes: (readonly Point[])[] }[] {
  const sized = outlines.map((o) => ({ o, a: area(o) })).sort((x, y) => Math.abs(y.a) - Math.abs(x.a));
  const sign = Math.sign(sized[0]?.a ?? 1);
  const found = sized
    .filter((s) => Math.sign(s.a) === sign)
    .map((s) => ({ outer: s.o, holes: [] as (readonly Point[])[] }));
  for (const { o, a } of sized)
    if (Math.sign(a) === -sign)
      for (let i = found.length - 1; i >= 0; i--)
        if (inside(o[0]!, found[i]!.outer)) {
          found[i]!.holes.push(o);
          break;
        }
  return found;
}

/** Letters as one mesh, middle at the origin; adds characters without a glyph to `missing`. */
export function text(
  fonts: Fonts,
  words: string,
  height: number,
  options: { font?: FontName; depth?: number; vertical?: boolean },
  missing: Set<string>,
): Mesh {
  const maker = new MeshMaker();
  let [x, y] = [0, 0];
  for (const character of words) {
    if (character === ' ' || character === '\u3000') {
      if (options.vertical) y -= height * 0.5;
      else x += height * 0.32;
      continue;
    }
    const letter = fonts.letter(options.font ?? 'sans', character);
    if (!letter) {
      missing.add(character);
      continue;
    }
    for (const { outer, holes } of bodies(letter.outlines)) {
      const place = (o: readonly Point[]): Point[] =>
        o.map((p) => [x + (p[0] - (options.vertical ? letter.advance / 2 : 0)) * height, y + p[1] * height]);
      const piece = extrude(place(outer), options.depth ?? 0, 0, holes.map(place));
      const base = maker.positions.length / 3;
      maker.positions.push(...piece.positions);
      maker.normals.push(...piece.normals);
      maker.uvs.push(...(piece.uvs ?? []));
      for (const i of piece.indices) maker.indices.push(base + i);
    }
    if (options.vertical) y -= height * 1.08;
    else x += letter.advance * height;
  }
  const p = maker.positions;
  const low = [Infinity, Infinity];
  const high = [-Infinity, -Infinity];
  for (let i = 0; i < p.length; i++)
    if (i % 3 < 2) {
      low[i % 3] = Math.min(low[i % 3]!, p[i]!);
      high[i % 3] = Math.max(high[i % 3]!, p[i]!);
    }
  for (let i = 0; i < p.length; i++) if (i % 3 < 2) p[i] = p[i]! - (low[i % 3]! + high[i % 3]!) / 2;
  return maker.done();
}
