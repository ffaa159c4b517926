import { windowOf } from './assemblies.ts';
import type { SetKit, Shape } from './set-kit.ts';

/** A material with its options, as `Shape.as` takes them. */
export interface Finish {
  readonly material: string;
  readonly colour?: string;
  readonly scale?: number;
  readonly wear?: number;
  readonly roughness?: number;
}

const paint = (shape: Shape, { material, ...options }: Finish): Shape =>
  shape.as(material, { vary: 0.02, ...options });

/** A closed room around the origin: walls from −back to front along z; the floor at y = 0. */
export function room(
  kit: SetKit,
  size: { readonly width: number; readonly height: number; readonly back: number; readonly front: number },
  finish: {
    readonly floor: Finish;
    readonly wall: Finish;
    readonly ceiling?: Finish;
    readonly skirting?: Finish;
  },
): void {
  const { width: w, height: h, back, front } = size;
  const depth = back + front;
  const z = (front - back) / 2;
  kit.add(
    paint(kit.ground(w, depth).at(0, 0, z), finish.floor),
    paint(kit.panel(w, h).at(0, h / 2, -back), finish.wall),
    paint(
      kit
        .panel(w, h)
        .turn(0, Math.PI, 0)
        .at(0, h / 2, front),
      finish.wall,
    ),
    paint(
      kit
        .panel(depth, h)
        .turn(0, Math.PI / 2, 0)
        .at(-w / 2, h / 2, z),
      finish.wall,
    ),
    paint(
      kit
        .panel(depth, h)
        .turn(0, -Math.PI / 2, 0)
        .at(w / 2, h / 2, z),
      finish.wall,
    ),
    paint(
      kit.ground(w, depth).turn(Math.PI, 0, 0).at(0, h, z),
      finish.ceiling ?? { material: 'plaster', colour: '#e4ddd0' },
    ),
  );
  const skirting = finish.skirting ?? { material: 'wood', colour: '#5e4a3a' };
  kit.add(
    paint(kit.box(w, 0.11, 0.025).at(0, 0.055, -back + 0.012), skirting),
    paint(kit.box(0.025, 0.11, depth).at(-w / 2 + 0.012, 0.055, z), skirting),
    paint(kit.box(0.025, 0.11, depth).at(w / 2 - 0.012, 0.055, z), skirting),
  );
}

/** A house front facing +z, its base at y = 0 and its back at z = −depth, with rows of windows. */
export function facade(
  kit: SetKit,
  size: readonly [number, number, number],
  options: {
    finish: Finish;
    columns: number;
    rows: number;
    /** Height of the lowest row's sill. */
    from?: number;
    /** Share of windows that are lit, and their colours. */
    lit?: number;
    far?: boolean;
    frame?: string;
    cornice?: boolean;
  },
): Shape {
  const [w, h, d] = size;
  const from = options.from ?? 3.4;
  const parts: Shape[] = [
    paint(
      kit.box(w, h, d, { bevel: 0.02, cells: options.far ? 3 : 10 }).at(0, h / 2, -d / 2),
      options.finish,
    ),
  ];
  const rise = (h - from - 0.4) / Math.max(1, options.rows);
  const span = w / options.columns;
  const [ww, wh] = [Math.min(1.1, span * 0.5), Math.min(1.6, rise * 0.6)];
  for (let r = 0; r < options.rows; r++)
    for (let c = 0; c < options.columns; c++) {
      const [x, y] = [-w / 2 + span * (c + 0.5), from + rise * (r + 0.45)];
      const glow = kit.random.chance(options.lit ?? 0)
        ? kit.random.pick(['#ffb25c', '#ffd08a', '#ffa24c', '#ffe2b0', '#bcd8ff'])
        : undefined;
      if (options.far) {
        const pane = kit
          .panel(ww, wh, { cells: 1 })
          .at(x, y, 0.02)
          .as('ceramic', { colour: '#35434e', roughness: 0.1, vary: 0.1 });
        parts.push(glow ? pane.glow(glow, 0.9) : pane);
      } else
        parts.push(
          windowOf(kit, ww, wh, {
            bars: [2, 2],
            frame: options.frame ?? '#d8d0c0',
            sharp: true,
            ...(glow ? { glow, strength: 0.8 } : {}),
          }).at(x, y, 0),
        );
    }
  if (options.cornice ?? true) {
    parts.push(
      paint(kit.box(w + 0.3, 0.22, 0.35, { cells: 2 }).at(0, h - 0.05, 0.02), {
        ...options.finish,
        material: 'stone',
        colour: '#b8ad9a',
      }),
    );
    if (!options.far)
      parts.push(
        paint(kit.box(w + 0.1, 0.12, 0.16, { cells: 3 }).at(0, from - 0.25, 0.04), {
          ...options.finish,
          material: 'stone',
          colour: '#b8ad9a',
        }),
      );
  }
  return kit.group(...parts);
}

/** Mismatched bulbs on a wire between two points: the wire, the glowing bulbs, and a few lamps that stand for all. */
export function bulbString(
  kit: SetKit,
  a: readonly [number, number, number],
  b: readonly [number, number, number],
  options: {
    sag?: number;
    every?: number;
    colours?: readonly string[];
    strength?: number;
    lamps?: number;
  } = {},
): Shape {
  const span = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
  const n = Math.max(2, Math.round(span / (options.every ?? 0.55)));
  const sag = options.sag ?? span * 0.06;
  const colours = options.colours ?? ['#ffd08a', '#ffb45c', '#ffe4b8', '#ff8a5c', '#ffd9a0', '#a8d8ff'];
  const at = (u: number): readonly [number, number, number] => [
    a[0] + (b[0] - a[0]) * u,
    a[1] + (b[1] - a[1]) * u - sag * 4 * u * (1 - u),
    a[2] + (b[2] - a[2]) * u,
  ];
  const parts: Shape[] = [
    kit
      .tube(
        Array.from({ length: 7 }, (_, i) => at(i / 6)),
        0.009,
        { sides: 4, steps: 12 },
      )
      .as('rubber', { colour: '#1d1d1f' }),
  ];
  for (let i = 0; i < n; i++) {
    const p = at((i + 0.5) / n);
    const colour = kit.random.pick(colours);
    parts.push(
      kit
        .cylinder(0.014, 0.04, { sides: 6, bevel: 0 })
        .at(p[0], p[1] - 0.025, p[2])
        .as('rubber', { colour: '#26262a' }),
      kit
        .lathe(
          [
            [0, -0.1],
            [0.02, -0.088],
            [0.03, -0.06],
            [0.022, -0.028],
            [0, -0.024],
          ],
          { sides: 8 },
        )
        .scale(kit.random.range(0.85, 1.2))
        .at(p[0], p[1] - 0.02, p[2])
        .as('glass', { colour })
        .glow(colour, options.strength ?? 1.8),
    );
  }
  for (let i = 0; i < (options.lamps ?? 2); i++) {
    const p = at((i + 0.5) / (options.lamps ?? 2));
    kit.lamp({
      kind: 'point',
      at: [p[0], p[1] - 0.12, p[2]],
      kelvin: 2400,
      power: 0.7,
      size: [0.2, 0.1],
      source: 'fairy bulbs',
    });
  }
  return kit.group(...parts);
}
