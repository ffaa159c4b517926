import { expect, test } from 'vitest';
import { frameOf } from './canvas.ts';
import { outlined } from './outline.ts';

const W = 160;
const H = 90;
const frame = frameOf(W, H, 0.14);
const [mx, my] = frame.margin;
const of = (inside: (x: number, y: number) => boolean): Uint8Array =>
  outlined(
    frame,
    Uint8Array.from({ length: W * H }, (_, i) => (inside(i % W, Math.floor(i / W)) ? 255 : 0)),
  );
const row = (whole: Uint8Array, y: number): number => {
  let n = 0;
  for (let x = 0; x < frame.full[0]; x++) if (whole[(y + my) * frame.full[0] + x]! > 127) n++;
  return n;
};

test('shoulders cut by the lower border go on widening in the margin', () => {
  const whole = of((x, y) => Math.abs(x - 80) < 10 + (y - 40) * 0.5 && y > 40);
  const cut = row(whole, H - 1);
  expect(row(whole, H + 8)).toBeGreaterThan(cut);
  expect(row(whole, H + 8)).toBeLessThan(cut + 20);
  expect(whole[(H + my - 2) * frame.full[0] + 80 + mx]).toBe(255);
});

test('a disc cut near its end closes in the margin', () => {
  const whole = of((x, y) => Math.hypot(x - 80, y - 62) < 30);
  expect(row(whole, H + 3)).toBeLessThan(row(whole, H - 1));
});

test('what does not touch the border has nothing in the margins', () => {
  const whole = of((x, y) => Math.hypot(x - 80, y - 45) < 20);
  let outside = 0;
  for (let i = 0; i < whole.length; i++) {
    const [x, y] = [(i % frame.full[0]) - mx, Math.floor(i / frame.full[0]) - my];
    if (x < 0 || y < 0 || x >= W || y >= H) outside += whole[i]!;
  }
  expect(outside).toBe(0);
});
