/** Outlines in x/y that several kinds cut from a sheet, counter-clockwise, metres. */
export type Outline = readonly (readonly [number, number])[];

/** A regular polygon, or a circle of many sides. */
export const circle = (radius: number, sides = 24, from = 0): Outline =>
  Array.from({ length: sides }, (_, i) => {
    const a = from + (2 * Math.PI * i) / sides;
    return [radius * Math.cos(a), radius * Math.sin(a)] as const;
  });

/** A gear wheel: `teeth` trapezoids that stand out by `depth`. */
export const gear = (radius: number, teeth: number, depth: number): Outline =>
  Array.from({ length: teeth }, (_, i) => {
    const step = (2 * Math.PI) / teeth;
    const at = (k: number, r: number): readonly [number, number] => [
      r * Math.cos((i + k) * step),
      r * Math.sin((i + k) * step),
    ];
    return [
      at(0, radius - depth),
      at(0.28, radius - depth),
      at(0.38, radius),
      at(0.72, radius),
      at(0.82, radius - depth),
    ];
  }).flat();

/** A star of `points` tips. */
export const star = (points: number, outer: number, inner: number): Outline =>
  Array.from({ length: points * 2 }, (_, i) => {
    const a = Math.PI / 2 + (Math.PI * i) / points;
    const r = i % 2 === 0 ? outer : inner;
    return [r * Math.cos(a), r * Math.sin(a)] as const;
  });

/** A rectangle with round corners, middle at the origin. */
export const roundedRect = (width: number, height: number, radius: number, steps = 4): Outline =>
  [
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ].flatMap(([sx, sy], k) =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const a = (Math.PI / 2) * (k + i / steps);
      return [
        sx! * (width / 2 - radius) + radius * Math.cos(a),
        sy! * (height / 2 - radius) + radius * Math.sin(a),
      ] as const;
    }),
  );

/** An outline mirrored to the other side of x = 0 and closed: write the right half from bottom to top. */
export const mirrored = (right: Outline): Outline => [
  ...right,
  ...[...right].reverse().map(([x, y]) => [-x, y] as const),
];
