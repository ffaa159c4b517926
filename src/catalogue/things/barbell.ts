import { defineThing } from '../kinds.ts';

/** A bar with two plates at each end, lying across. */
export default defineThing({
  id: 'barbell',
  words: ['barbell', 'weight bar', 'weightlifting bar', 'olympic bar'],
  facts: {
    size: [1.5, 0.36, 0.36],
    materials: ['steel', 'rubber'],
    body: { mass: 40, restitution: 0.1, friction: 0.6, shape: 'box' },
    anchors: { grip: { at: [0, 0.18, 0], kind: 'grip' } },
    rests: 'floor',
    held: true,
  },
  build(kit, params) {
    const lie = (r: number, w: number) =>
      kit.cylinder(r, w, { sides: 32, bevel: 0.008 }).turn(0, 0, Math.PI / 2);
    kit.add(lie(0.014, 1.5).at(0, 0.18, 0).as('steel', { colour: '#c8ccd0' }));
    for (const s of [-1, 1])
      kit.add(
        lie(0.18, 0.05)
          .at(s * 0.56, 0.18, 0)
          .as('rubber', { colour: params.colour ?? '#24262a' }),
        lie(0.155, 0.045)
          .at(s * 0.612, 0.18, 0)
          .as('rubber', { colour: '#b8322a' }),
        lie(0.1, 0.054)
          .at(s * 0.562, 0.18, 0)
          .as('steel', { colour: '#8c9096' }),
        lie(0.03, 0.03)
          .at(s * 0.66, 0.18, 0)
          .as('steel'),
      );
  },
});
