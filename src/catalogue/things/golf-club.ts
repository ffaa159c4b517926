import { defineThing } from '../kinds.ts';

/** Shaft and head; held by the grip at its upper end, it points down. */
export default defineThing({
  id: 'golf-club',
  words: ['golf club', 'putter', 'driver club', 'golf iron', 'nine iron'],
  facts: {
    size: [0.14, 1.05, 0.06],
    materials: ['steel', 'rubber'],
    body: { mass: 0.4, restitution: 0.3, friction: 0.4, shape: 'box' },
    anchors: { grip: { at: [0, 0.12, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    kit.add(
      kit.cylinder(0.015, 0.28, { sides: 12, top: 0.012 }).at(0, 0.14, 0).as('rubber', { colour: '#22242a' }),
      kit
        .tube(
          [
            [0, 0.27, 0],
            [0, 0.98, 0],
          ],
          [0.009, 0.006],
          { sides: 10 },
        )
        .as('steel', { colour: '#d6dade' }),
      kit
        .sphere([0.03, 0.034, 0.062], { segments: 20 })
        .at(0, 1.0, 0.045)
        .as('steel', { colour: params.colour ?? '#33363c', roughness: 0.25 }),
      kit.box(0.012, 0.05, 0.07, { bevel: 0.005 }).at(0.026, 1.0, 0.045).as('steel', { colour: '#b8bcc2' }),
    );
  },
});
