import { defineThing } from '../kinds.ts';
import { legs } from '../kit/assemblies.ts';

export default defineThing({
  id: 'chair',
  words: ['chair', 'wooden chair', 'dining chair', 'seat', 'kitchen chair'],
  facts: {
    size: [0.44, 0.9, 0.48],
    materials: ['wood'],
    body: { mass: 5, restitution: 0.2, friction: 0.5, shape: 'box' },
    anchors: {
      seat: { at: [0, 0.46, 0.02], kind: 'seat', size: [0.4, 0.4] },
      back: { at: [0, 0.85, -0.21], kind: 'surface' },
    },
    rests: 'floor',
  },
  build(kit, params) {
    const wood = { colour: params.colour ?? '#8a5f3e', vary: 0.08 };
    const material =
      params.material === 'metal' || params.material === 'iron'
        ? 'iron'
        : params.material === 'plastic'
          ? 'plastic'
          : 'wood';
    kit.add(
      kit.box(0.44, 0.035, 0.42, { bevel: 0.014 }).at(0, 0.443, 0.02).as(material, wood),
      legs(kit, 0.4, 0.38, 0.43, 0.036, true).at(0, 0, 0.02).as(material, wood),
    );
    for (const s of [-1, 1])
      kit.add(
        kit
          .tube(
            [
              [s * 0.185, 0.44, -0.165],
              [s * 0.19, 0.68, -0.195],
              [s * 0.18, 0.9, -0.235],
            ],
            [0.018, 0.016, 0.014],
            { sides: 8 },
          )
          .as(material, wood),
      );
    for (const [y, h] of [
      [0.86, 0.07],
      [0.74, 0.035],
      [0.64, 0.035],
    ] as const)
      kit.add(
        kit
          .box(0.37, h, 0.018, { bevel: 0.008 })
          .turn(-0.12, 0, 0)
          .at(0, y, -0.19 - (y - 0.6) * 0.14)
          .as(material, wood),
      );
    for (const s of [-1, 1])
      kit.add(
        kit
          .cylinder(0.011, 0.34, { sides: 8 })
          .turn(Math.PI / 2, 0, 0)
          .at(s * 0.18, 0.18, 0.02)
          .as(material, wood),
      );
  },
});
