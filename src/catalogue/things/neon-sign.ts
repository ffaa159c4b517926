import { defineThing } from '../kinds.ts';
import { roundedRect } from '../kit/outlines.ts';

const upright = /[\u3040-\u30ff\u4e00-\u9fff]/;

export default defineThing({
  id: 'neon-sign',
  words: [
    'neon sign',
    'neon',
    'neon light',
    'neon kanji sign',
    'glowing sign',
    'neon kanji',
    'neon lettering',
  ],
  facts: { size: [0.62, 1.42, 0.15], materials: ['metal', 'glass'], rests: 'wall', sound: 'neon-buzz' },
  build(kit, params) {
    const words =
      params.text ?? kit.random.pick(['酒場', '居酒屋', '新宿', '喫茶', '寿司', '焼肉', '薬局', '天国']);
    const vertical = upright.test(words) && !params.state.includes('horizontal');
    const n = [...words].length;
    const colour =
      params.colour ??
      kit.random.pick(['#ff2e63', '#18e0ff', '#39ff7a', '#ffae18', '#c04bff', '#ff4a22', '#4a6bff']);
    const [w, h] = vertical
      ? [0.62, Math.min(2.4, 0.56 * n + 0.3)]
      : [Math.max(0.7, Math.min(2.6, 0.3 * n + 0.3)), 0.62];
    const em = vertical ? 0.5 : Math.min(0.4, ((w - 0.2) / n) * (upright.test(words) ? 0.95 : 1.45));
    const cy = h / 2;
    kit.add(
      kit.box(w, h, 0.12, { bevel: 0.01 }).at(0, cy, 0).as('metal', { colour: '#14141a', roughness: 0.5 }),
      kit
        .tube(
          roundedRect(w - 0.07, h - 0.07, 0.05).map(([x, y]) => [x, y + cy, 0.075] as const),
          0.013,
          { closed: true, sides: 6, steps: 40 },
        )
        .as('glass', { colour })
        .glow(colour, 1.7),
      kit
        .text(words, em, { font: upright.test(words) ? 'cjk' : 'sans', vertical })
        .at(0, cy, 0.072)
        .as('glass', { colour })
        .glow(colour, 1.8),
      kit
        .text(words, em, { font: upright.test(words) ? 'cjk' : 'sans', vertical })
        .scale(1.015, 1.015, 1)
        .at(0, cy, 0.064)
        .as('glass', { colour })
        .glow(colour, 0.35),
    );
    if (params.state.includes('double'))
      kit.add(
        kit
          .text(words, em, { font: 'cjk', vertical })
          .turn(0, Math.PI, 0)
          .at(0, cy, -0.072)
          .as('glass', { colour })
          .glow(colour, 1.8),
      );
    kit.lamp({
      kind: 'panel',
      at: [0, cy, 0.1],
      towards: [0, 0, 1],
      size: [w * 0.9, h * 0.9],
      colour,
      power: 0.9 * w * h,
      flicker: 'neon',
      source: 'neon',
    });
    if (params.state.includes('double'))
      kit.lamp({
        kind: 'panel',
        at: [0, cy, -0.1],
        towards: [0, 0, -1],
        size: [w * 0.9, h * 0.9],
        colour,
        power: 0.9 * w * h,
        flicker: 'neon',
        source: 'neon',
      });
  },
});
