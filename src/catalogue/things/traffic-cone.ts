import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'traffic-cone',
  words: ['traffic cone', 'cone', 'road cone', 'pylon'],
  facts: {
    size: [0.38, 0.7, 0.38],
    materials: ['rubber'],
    body: { mass: 3, restitution: 0.3, friction: 0.7, shape: 'cylinder' },
    rests: 'ground',
  },
  build(kit, params) {
    const colour = params.colour ?? '#d8481e';
    const cone = (from: number, to: number, grow: number) => {
      const r = (y: number): number => 0.14 * (1 - (y - 0.03) / 0.74) + grow;
      return kit.lathe(
        [
          [0, from],
          [r(from), from],
          [r(to), to],
          [0, to],
        ],
        { sides: 20 },
      );
    };
    kit.add(
      kit.box(0.38, 0.035, 0.38, { bevel: 0.012 }).at(0, 0.018, 0).as('rubber', { colour }),
      cone(0.03, 0.7, 0).as('rubber', { colour }),
      cone(0.32, 0.45, 0.003).as('plastic', { colour: '#ece8de' }),
      cone(0.52, 0.59, 0.003).as('plastic', { colour: '#ece8de' }),
    );
  },
});
