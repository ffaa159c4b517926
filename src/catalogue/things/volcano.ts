import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'volcano',
  words: ['volcano', 'erupting volcano', 'active volcano'],
  facts: { size: [24, 11, 24], materials: ['stone'], rests: 'ground', sound: 'explosion' },
  build(kit, params) {
    const calm = params.state.some((s) => ['dormant', 'extinct', 'sleeping'].includes(s));
    const n = 40;
    const rows = 12;
    const positions: number[] = [];
    const at = (i: number, j: number): [number, number, number] => {
      const v = j / rows;
      const a = (2 * Math.PI * i) / n;
      const ridge =
        1 + 0.07 * Math.sin(a * 7) * (1 - v) + 0.05 * Math.sin(a * 13 + 1) + 0.03 * Math.sin(a * 3 + v * 5);
      const r = (12 * (1 - v) ** 1.7 + 2.1) * ridge;
      return [r * Math.sin(a), 10 * v + 0.2 * Math.sin(a * 5) * v, r * Math.cos(a)];
    };
    for (let j = 0; j <= rows; j++) for (let i = 0; i < n; i++) positions.push(...at(i, j));
    // The inside of the crater.
    for (let i = 0; i < n; i++) {
      const p = at(i, rows);
      positions.push(p[0] * 0.75, 9, p[2] * 0.75);
    }
    const indices: number[] = [];
    for (let j = 0; j <= rows; j++)
      for (let i = 0; i < n; i++) {
        const [a, b] = [j * n + i, j * n + ((i + 1) % n)];
        indices.push(a, b, b + n, a, b + n, a + n);
      }
    kit.add(kit.mesh(positions, indices).as('stone', { colour: params.colour ?? '#5c4a44', vary: 0 }));
    if (calm) {
      kit.add(kit.cylinder(1.9, 0.1, { sides: 24 }).at(0, 9.1, 0).as('stone', { colour: '#3c3230' }));
      return;
    }
    kit.add(
      kit
        .cylinder(1.9, 0.1, { sides: 24 })
        .at(0, 9.3, 0)
        .as('stone', { colour: '#ff6a20' })
        .glow('#ff5a18', 2.5),
    );
    for (const [i, len, w] of [
      [3, 10, 0.34],
      [9, 7, 0.26],
      [38, 8, 0.3],
      [16, 6, 0.24],
      [31, 9, 0.28],
    ] as const)
      kit.part(
        'lava',
        [0, 9.5, 0],
        kit
          .tube(
            Array.from({ length: len }, (_, k) => at(i + 0.9 * Math.sin(k * 0.8 + i), rows - k)),
            [w, w * 1.1, w * 0.8, w * 0.3],
            { sides: 7, steps: 24 },
          )
          .as('stone', { colour: '#ff7a28' })
          .glow('#ff5414', 2),
      );
    // The plume, so that it is there even in a still.
    for (let i = 0; i < 9; i++) {
      const s = 0.8 + i * 0.13;
      kit.add(
        kit
          .blob(s, { lumps: 5, roughness: 0.25, detail: 2 })
          .at(0.5 * Math.sin(i * 2.1) + i * 0.12, 10 + i * 0.25, 0.5 * Math.cos(i * 1.7))
          .as('felt', { colour: i < 3 ? '#a85c3c' : '#5a5450', vary: 0.1 }),
      );
    }
    for (let i = 0; i < 14; i++) {
      const a = i * 2.4;
      const r = kit.random.range(1, 3);
      kit.add(
        kit
          .blob(0.13, { detail: 1 })
          .at(r * Math.sin(a), 11.4 - r * r * 0.12 + kit.random.range(-1, 0.6), r * Math.cos(a))
          .as('stone', { colour: '#ff8a30' })
          .glow('#ff6a20', 2),
      );
    }
    kit.emitter({ kind: 'fire', at: [0, 9.4, 0], size: 2.4, rate: 1.5 });
    kit.emitter({ kind: 'smoke', at: [0, 11, 0], size: 3.5, rate: 1.5 });
    kit.lamp({
      kind: 'point',
      at: [0, 10.5, 0],
      colour: '#ff6a28',
      power: 14,
      size: [2, 2],
      flicker: 'fire',
      source: 'fire',
    });
  },
});
