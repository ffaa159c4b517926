import type { SetKit, Shape } from './set-kit.ts';

/** A rocky or snowy peak as a faceted cone of uneven ridges, its foot at y = 0; white above the snow line. */
export function peak(
  kit: SetKit,
  width: number,
  height: number,
  options: { rock?: string; snow?: string; snowFrom?: number } = {},
): Shape {
  const { rock = '#6d7480', snow = '#eef3f8', snowFrom = 0.55 } = options;
  const sides = 11;
  const rings = [1, 0.72, 0.5, 0.3, 0.13];
  const bare: number[][] = [];
  for (const [j, r] of rings.entries()) {
    const row: number[] = [];
    for (let i = 0; i < sides; i++) {
      const a = ((i + j * 0.5) / sides) * Math.PI * 2;
      const rough = 1 + kit.random.range(-0.2, 0.2);
      const y = j === 0 ? 0 : height * (1 - r) * (1 + kit.random.range(-0.09, 0.09));
      row.push((Math.sin(a) * width * r * rough) / 2, y, (Math.cos(a) * width * r * rough) / 2);
    }
    bare.push(row);
  }
  const points = [...bare.flat(), 0, height, 0];
  const [low, high]: [number[], number[]] = [[], []];
  const face = (a: number, b: number, c: number): void => {
    const y = (points[a * 3 + 1]! + points[b * 3 + 1]! + points[c * 3 + 1]!) / 3;
    (y > height * (snowFrom + kit.random.range(-0.1, 0.1)) ? high : low).push(a, b, c);
  };
  for (let j = 0; j + 1 < rings.length; j++)
    for (let i = 0; i < sides; i++) {
      const [a, b] = [j * sides + i, j * sides + ((i + 1) % sides)];
      const [c, d] = [a + sides, b + sides];
      face(a, b, c);
      face(b, d, c);
    }
  const last = (rings.length - 1) * sides;
  for (let i = 0; i < sides; i++) face(last + i, last + ((i + 1) % sides), rings.length * sides);
  const parts: Shape[] = [];
  if (low.length > 0) parts.push(kit.mesh(points, low).as('stone', { colour: rock, vary: 0.06 }));
  if (high.length > 0) parts.push(kit.mesh(points, high).as('snow', { colour: snow }));
  return kit.group(...parts);
}

/** An umbrella thorn of the savannah: forked trunk under a flat crown, its foot at y = 0. */
export function acacia(kit: SetKit, height: number, leaf = '#6f7f3c'): Shape {
  const h = height;
  const bark = { colour: '#5c4634', wear: 0.4 };
  const parts: Shape[] = [];
  const lean = kit.random.range(-0.06, 0.06) * h;
  for (let i = 0; i < 4; i++) {
    const a = i * 1.7 + kit.random.range(-0.4, 0.4);
    const reach = kit.random.range(0.25, 0.42) * h;
    const tip = [lean + Math.sin(a) * reach, h * kit.random.range(0.78, 0.86), Math.cos(a) * reach] as const;
    parts.push(
      kit
        .tube(
          [
            [0, -0.1, 0],
            [lean * 0.5, h * 0.32, 0],
            [lean + Math.sin(a) * reach * 0.4, h * 0.58, Math.cos(a) * reach * 0.4],
            tip,
          ],
          [h * 0.05, h * 0.038, h * 0.022, h * 0.01],
          { sides: 6, steps: 7 },
        )
        .as('wood', bark),
      kit
        .blob([h * 0.34, h * 0.07, h * 0.3], { lumps: 4, roughness: 0.3, detail: 2 })
        .at(tip[0], tip[1] + h * 0.04, tip[2])
        .as('leaf', { colour: leaf, vary: 0.12 }),
    );
  }
  return kit.group(...parts);
}

/** A picture in its frame, facing +z, middle at the origin: bands and shapes of a few colours. */
export function framed(kit: SetKit, width: number, height: number, frame = '#8a6a34'): Shape {
  const palettes = [
    ['#2c4a6e', '#c8d4dc', '#d89a4c', '#6e3a2c'],
    ['#e8dcc0', '#a83a2c', '#28364c', '#d8b04c'],
    ['#3c5a44', '#a8b878', '#e8d8a8', '#5c3c2c'],
    ['#181c24', '#c83c3c', '#e8e4d8', '#e0b03c'],
    ['#b8c8d8', '#5878a0', '#f0e8d8', '#c87858'],
  ];
  const colours = kit.random.pick(palettes);
  const parts = [
    kit.box(width + 0.14, height + 0.14, 0.05, { bevel: 0.015, cells: 2 }).as('wood', { colour: frame }),
    kit.panel(width, height, { cells: 2 }).at(0, 0, 0.03).as('cloth', { colour: colours[0]! }),
  ];
  for (let i = 0; i < 7; i++) {
    const [x, y] = [kit.random.range(-0.34, 0.34) * width, kit.random.range(-0.34, 0.34) * height];
    const shade = { colour: colours[1 + (i % 3)]!, vary: 0.06 };
    const z = 0.032 + i * 0.0012;
    parts.push(
      i % 2
        ? kit
            .cylinder(kit.random.range(0.05, 0.15) * width, 0.001, { sides: 18, bevel: 0 })
            .turn(Math.PI / 2, 0, 0)
            .at(x, y, z)
            .as('cloth', shade)
        : kit
            .panel(width * kit.random.range(0.15, 0.32), height * kit.random.range(0.06, 0.3), { cells: 1 })
            .at(x * 0.9, y * 0.9, z)
            .as('cloth', shade),
    );
  }
  return kit.group(...parts);
}

/** A door leaf in its frame with a handle, facing +z, its foot at y = 0. */
export function doorOf(
  kit: SetKit,
  options: {
    width?: number;
    height?: number;
    leaf?: string;
    frame?: string;
    pane?: boolean;
    number?: string;
  } = {},
): Shape {
  const { width = 0.95, height = 2.1, leaf = '#8a9a94', frame = '#5c6a68' } = options;
  const parts = [
    kit
      .box(width + 0.16, height + 0.08, 0.1, { cells: 2 })
      .at(0, height / 2 + 0.04, 0)
      .as('wood', { colour: frame }),
    kit
      .box(width, height, 0.05, { cells: 3 })
      .at(0, height / 2, 0.04)
      .as('wood', { colour: leaf }),
    kit
      .box(0.14, 0.03, 0.05)
      .at(width * 0.38, height * 0.48, 0.09)
      .as('steel'),
  ];
  if (options.pane)
    parts.push(
      kit
        .panel(width * 0.34, height * 0.28, { cells: 1 })
        .at(0, height * 0.74, 0.067)
        .as('ceramic', { colour: '#4a5c66', roughness: 0.1 }),
    );
  if (options.number)
    parts.push(
      kit
        .text(options.number, 0.12)
        .at(0, height * 0.56, 0.068)
        .as('metal', { colour: '#22282a' }),
    );
  return kit.group(...parts);
}
