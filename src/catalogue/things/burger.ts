import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'burger',
  words: ['burger', 'hamburger', 'cheeseburger', 'sandwich', 'slider burger', 'juicy burger'],
  facts: {
    size: [0.13, 0.11, 0.13],
    materials: ['felt'],
    body: { mass: 0.3, restitution: 0.05, friction: 0.7, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.05, 0.05], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit) {
    const wavy = (
      r: number,
      y: number,
      amount: number,
      n: number,
      colour: string,
      material: string,
      thick: number,
    ): void => {
      const p = Array.from({ length: 49 }, (_, i) => (i * 2 * Math.PI) / 48);
      const positions: number[] = [0, y + thick, 0];
      for (const a of p) {
        const k = 1 + 0.05 * Math.sin(a * n * 0.5 + 1);
        positions.push(r * k * Math.sin(a), y + amount * Math.sin(a * n), r * k * Math.cos(a));
      }
      for (const a of p) positions.push(r * 0.8 * Math.sin(a), y + thick, r * 0.8 * Math.cos(a));
      const indices: number[] = [];
      for (let i = 0; i < 48; i++) {
        const [a, b, c, d] = [1 + i, 2 + i, 51 + i, 50 + i];
        indices.push(a, b, c, a, c, d, 0, d, c, b, a, d, b, d, c);
      }
      kit.add(kit.mesh(positions, indices).as(material, { colour, vary: 0, roughness: 0.5 }));
    };
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.052, 0],
            [0.058, 0.006],
            [0.059, 0.016],
            [0.054, 0.022],
            [0, 0.022],
          ],
          { sides: 32 },
        )
        .as('felt', { colour: '#d8964c', vary: 0.02 }),
      kit
        .lathe(
          [
            [0, 0.028],
            [0.057, 0.028],
            [0.062, 0.034],
            [0.061, 0.043],
            [0.055, 0.048],
            [0, 0.048],
          ],
          { sides: 32 },
        )
        .as('dirt', { colour: '#5a3018', roughness: 0.6 }),
      kit
        .extrude(
          [
            [-0.056, -0.056],
            [0.056, -0.056],
            [0.056, 0.056],
            [-0.056, 0.056],
          ],
          0.004,
          { bevel: 0.001 },
        )
        .turn(Math.PI / 2, 0.5, 0)
        .at(0, 0.051, 0)
        .as('ceramic', { colour: '#f4b62c', roughness: 0.35 }),
      ...[0.5, 2.07, 3.64, 5.21].map((a) =>
        kit
          .extrude(
            [
              [-0.02, 0],
              [0.02, 0],
              [0, -0.024],
            ],
            0.004,
            { bevel: 0.001 },
          )
          .turn(0.25, 0, 0)
          .at(0, 0.05, 0.062)
          .turn(0, a + Math.PI / 4, 0)
          .as('ceramic', { colour: '#f4b62c', roughness: 0.35 }),
      ),
      ...[0.6, 2.6, 4.6].map((a) =>
        kit
          .cylinder(0.026, 0.007, { sides: 20, bevel: 0.002 })
          .at(0.032 * Math.sin(a), 0.058, 0.032 * Math.cos(a))
          .as('ceramic', { colour: '#d83a26', roughness: 0.15 }),
      ),
      kit
        .lathe(
          [
            [0, 0.066],
            [0.056, 0.066],
            [0.062, 0.073],
            [0.058, 0.087],
            [0.043, 0.101],
            [0.022, 0.109],
            [0, 0.111],
          ],
          { sides: 36 },
        )
        .as('felt', { colour: '#c87c34', vary: 0.02, roughness: 0.45 }),
      ...Array.from({ length: 30 }, (_, i) => {
        const a = i * 2.4;
        const r = 0.05 * Math.sqrt((i + 0.5) / 30);
        return kit
          .sphere([0.0022, 0.0014, 0.0034], { segments: 6 })
          .turn(0, a, 0)
          .at(r * Math.sin(a), 0.1115 - 7 * r * r, r * Math.cos(a))
          .as('paper', { colour: '#f8ecc8' });
      }),
    );
    wavy(0.066, 0.024, 0.003, 9, '#7cb840', 'leaf', 0.004);
    wavy(0.068, 0.061, 0.004, 11, '#6cac3a', 'leaf', 0.005);
  },
});
