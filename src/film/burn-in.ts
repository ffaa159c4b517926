import type { Plan } from '../direct/plan.ts';
import type { Fonts } from '../stage/set/fonts.ts';
import { timestamp } from './captions.ts';
import { letter, measure, shade } from './paint.ts';
import type { Picture } from './png.ts';

/** Write frame number, time, lens and seed at the picture's foot, as a preview print has them. */
export function burnIn(picture: Picture, plan: Plan, frame: number, fonts: Fonts): void {
  const time = frame / plan.format.fps;
  const shot = plan.shots.findIndex((s) => time >= s.start && time < s.end);
  const camera = plan.shots[Math.max(0, shot)]?.camera;
  const size = Math.max(12, Math.round(Math.min(picture.width, picture.height) / 36));
  const mm = camera?.keys[0] ? `${Math.round(camera.keys[0].mm)} mm` : '';
  const left = `${timestamp(time)}   ${String(frame).padStart(4, '0')}`;
  const right = [`shot ${Math.max(0, shot) + 1}`, camera?.move ?? '', mm, `seed ${plan.seed}`]
    .filter(Boolean)
    .join('   ');
  const height = Math.round(size * 1.8);
  const base = picture.height - Math.round(size * 0.6);
  shade(picture, 0, picture.height - height, picture.width, height);
  letter(picture, fonts, left, size, base, size);
  const width = measure(fonts, right, size);
  if (width + measure(fonts, left, size) + 3 * size < picture.width)
    letter(picture, fonts, right, picture.width - width - size, base, size);
}
