import { defineCreature } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineCreature({
  id: 'butterfly',
  words: ['butterfly', 'butterflies', 'moth'],
  facts: { size: [0.13, 0.07, 0.09], materials: ['paper'], gait: 'wings', speed: 0.8, colour: '#e8862c', head: [0, 0.03, 0.025], rests: 'air' },
  build(kit, params) {
    const colour = params.colour ?? '#e8862c';
    kit.part('body', [0, 0.025, 0], kit.tube([[0, 0.026, 0.024], [0, 0.027, 0.005], [0, 0.022, -0.03]], [0.0042, 0.005, 0.0022], { sides: 8, steps: 8 }).as('felt', { colour: '#2c221c' }), kit.sphere(0.0048, { segments: 10 }).at(0, 0.027, 0.027).as('felt', { colour: '#2c221c' }), ...[-1, 1].map((s) => kit.tube([[s * 0.002, 0.029, 0.03], [s * 0.008, 0.037, 0.045], [s * 0.012, 0.039, 0.05]], 0.0006, { sides: 4 }).as('felt', { colour: '#2c221c' })));
    for (const [name, s] of [['wing.l', 1], ['wing.r', -1]] as const) {
      const wing = (big: boolean, grow: number, dy: number) => sheet(kit, 6, 6, (u, v) => {
        const a = (big ? 0.15 + 1.25 * (s > 0 ? u : 1 - u) : 1.5 + 1.0 * (s > 0 ? u : 1 - u)) + 0.0;
        const reach = (big ? 0.062 : 0.043) * grow * (0.75 + 0.25 * Math.sin(((s > 0 ? u : 1 - u) * Math.PI))) * v;
        return [s * (0.003 + reach * Math.sin(a + 0.35)), 0.028 + dy + reach * 0.55, reach * Math.cos(a + 0.35) * 0.9];
      }, 0.0004);
      kit.part(name, [s * 0.003, 0.028, 0], wing(true, 1, 0).as('paper', { colour: '#2a1c14' }), wing(true, 0.84, 0.0012).as('paper', { colour, vary: 0.05 }), wing(false, 1, -0.0006).as('paper', { colour: '#2a1c14' }), wing(false, 0.8, 0.0006).as('paper', { colour, vary: 0.05 }));
    }
  },
});
