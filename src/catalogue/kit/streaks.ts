import type { SetKit, Shape } from './set-kit.ts';

/** Runs of rain on a pane of `width` × `height` metres, centred on the origin, on its face to +z: drops with their trails. */
export function streaks(kit: SetKit, width: number, height: number, count = 26): Shape {
  const water = { colour: '#c9d8e2', roughness: 0.05 };
  return kit.group(
    ...Array.from({ length: count }, () => {
      const x = kit.random.range(-0.47, 0.47) * width;
      const low = kit.random.range(-0.46, 0.3) * height;
      const length = kit.random.range(0.06, 0.34) * height;
      const top = Math.min(low + length, height * 0.47);
      const lean = kit.random.range(-0.012, 0.012);
      return kit
        .tube(
          [
            [x + lean, top, 0.004],
            [x - lean, (top + low) / 2, 0.005],
            [x, low, 0.006],
          ],
          [0.0012, 0.0022, 0.0055],
          { sides: 5, steps: 6 },
        )
        .as('water', water)
        .glow('#b8cfe0', 0.25);
    }),
  );
}
