import { defineCreature } from '../kinds.ts';

export default defineCreature({
  id: 'butterfly',
  words: ['butterfly', 'moth', 'firefly', 'insect'],
  facts: {
    size: [0.14, 0.05, 0.1],
    materials: ['paper'],
    gait: 'wings',
    speed: 0.8,
    colour: '#e88a2c',
    head: [0, 0.03, 0.035],
    rests: 'air',
  },
  build(kit, params) {
    const colour = params.colour ?? '#e88a2c';
    const glow = params.state.includes('glowing');
    kit.add(
      kit
        .tube(
          [
            [0, 0.02, -0.035],
            [0, 0.022, 0],
            [0, 0.028, 0.03],
          ],
          [0.003, 0.006, 0.005],
          { sides: 8 },
        )
        .as('felt', { colour: '#2a1f1c' }),
      kit.sphere(0.007).at(0, 0.03, 0.035).as('felt', { colour: '#2a1f1c' }),
    );
    for (const s of [-1, 1]) {
      kit.add(
        kit
          .tube(
            [
              [s * 0.003, 0.034, 0.038],
              [s * 0.012, 0.05, 0.055],
            ],
            [0.0012, 0.0008],
            { sides: 4 },
          )
          .as('felt', { colour: '#2a1f1c' }),
      );
      const wing = (w: number, d: number, x: number, z: number, turn: number, tint: string) => {
        const shape = kit
          .sphere([w, 0.0018, d])
          .turn(0, s * turn, s * 0.25)
          .at(s * x, 0.034, z)
          .as('paper', { colour: tint });
        return glow ? shape.glow(tint, 1.2) : shape;
      };
      kit.part(
        s > 0 ? 'wing.l' : 'wing.r',
        [s * 0.004, 0.026, 0.005],
        wing(0.036, 0.026, 0.036, 0.02, -0.5, '#241a18'),
        wing(0.032, 0.022, 0.035, 0.0205, -0.5, colour).at(0, 0.0016, 0),
        wing(0.026, 0.022, 0.026, -0.018, 0.5, '#241a18'),
        wing(0.022, 0.018, 0.026, -0.018, 0.5, colour).at(0, 0.0016, 0),
      );
    }
  },
});
