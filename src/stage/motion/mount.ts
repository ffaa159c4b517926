import { add, subtract, turnY, type Vec3 } from '../../base/vectors.ts';
import { carriageOf, legsOf, spineOf } from './four-legs.ts';
import type { Body } from './item.ts';
import type { Performer } from './performer.ts';
import type { RootMove } from './root.ts';
import type { Scene } from './scene.ts';
import type { Stretch } from './track.ts';

/** Riders and what they ride: one of the two goes, the other is fixed to it. */

/** Long before any clip opens. */
const ever = -8;
/** How a rider stands across a board. */
const across = 1.15;

const always = (bound: string, at: RootMove['at']): RootMove => ({ start: ever, end: 1e4, at, bound });

/** A board that stands on its tail while nobody rides it. */
const isLaid = ({ info: { size } }: Body): boolean => size[1] > 2 * Math.max(size[0], size[2]);

/** The seat of a thing; undefined for boards and rafts, which one stands on. */
function seatOn(body: Body): Vec3 | undefined {
  const anchors = Object.values(body.info.anchors ?? {});
  const seat = anchors.find((a) => a.kind === 'seat');
  if (seat) return seat.at;
  if (isLaid(body) || anchors.some((a) => a.kind === 'stand')) return undefined;
  return body.info.size[1] > 0.45 ? [0, body.info.size[1], 0] : undefined;
}

/** Put a rider on a thing and let it go along. `go` takes the way. */
export function mountThing(
  scene: Scene,
  rider: Performer,
  id: string,
  stretch: Stretch,
  go: () => void,
): void {
  const body = scene.bodies.get(id);
  if (!body || body.fates.some((f) => f.kind === 'ridden')) return go();
  const seat = seatOn(body);
  const s = stretch.start < 1 ? ever : stretch.start;
  if (seat) {
    if (rider.posture.name !== 'ride')
      rider.postures.push({ start: s, end: s + 0.5, name: 'ride', seat: seat[1] / rider.k });
    go();
    body.fates.push({
      kind: 'ridden',
      s: s + 0.5,
      rider: rider.cast.id,
      seat: [seat[0], 0, seat[2]],
      yaw: 0,
    });
    return;
  }
  // What stood on its tail is laid down under the feet.
  const [, height, depth] = body.info.size;
  const laid = isLaid(body);
  const stance = Object.values(body.info.anchors ?? {}).find((a) => a.kind === 'stand');
  const deck = stance?.at[1] ?? (laid ? 0.3 * depth : height);
  go();
  // Breast to the audience, which is at +z.
  const heading = rider.root.at(stretch.end).yaw;
  const turned = stance?.yaw ?? (Math.sin(heading) > 0 ? -across : across);
  rider.root.moves.push(always(id, () => ({ by: [0, deck, 0], yaw: turned })));
  const spot: Vec3 = laid ? [0, deck, height / 2] : [0, deck, 0];
  body.fates.push({
    kind: 'ridden',
    s,
    rider: rider.cast.id,
    seat: spot,
    yaw: turned,
    ...(laid ? { laid } : {}),
  });
}

/** Metres from the middle of a walker to the handle that they push. */
const arm = 0.44;

/**
 * Walk behind a thing that rolls, with its handle at the hands. `go` takes the way.
 * @returns 1 where the thing's x axis is the walker's left, −1 where it is turned about
 */
export function pushThing(
  scene: Scene,
  walker: Performer,
  id: string,
  stretch: Stretch,
  go: () => void,
): 1 | -1 {
  const body = scene.bodies.get(id);
  go();
  if (!body) return 1;
  const grip = body.info.anchors?.grip?.at ?? [0, 1, -body.info.size[2] / 2];
  const way = grip[2] > 0 ? -1 : 1;
  body.fates.push({
    kind: 'ridden',
    s: stretch.start < 1 ? ever : stretch.start,
    rider: walker.cast.id,
    seat: [grip[0], 0, grip[2] - way * arm * walker.k],
    yaw: way === 1 ? 0 : Math.PI,
  });
  return way;
}

/** Bring an animal to where its rider is staged, before it sets off. */
export function fetch(rider: Performer, animal: Performer): void {
  const [from, to] = [animal.root.base, rider.root.base];
  animal.root.moves.push(
    always(rider.cast.id, () => ({
      by: subtract([to.at[0], from.at[1], to.at[2]], from.at),
      yaw: to.yaw - from.yaw,
    })),
  );
}

/**
 * Put a rider astride an animal: from here on the rider is where its back is.
 * @returns how far a foot is from the middle, metres at 1.75 m tall
 */
export function mountAnimal(scene: Scene, rider: Performer, animal: Performer, id: string): number {
  const body = scene.creatures.get(id);
  const k = body?.info.scale ?? 1;
  const middle = (body?.info.parts?.find((x) => x.name === 'chest' || x.name === 'body')?.pivot[1] ?? 0) * k;
  const under = body?.info.underside ?? 0;
  const saddle = middle > under ? 2 * middle - under : (body?.info.size[1] ?? 1) * 0.75;
  const { base } = rider.root;
  rider.root.moves.push(
    always(id, (s) => {
      const at = animal.root.at(s);
      const rise =
        body && legsOf(body).length ? spineOf(animal, body, carriageOf(animal, body, s, 0), s).rise * k : 0;
      const seat = turnY([0, rise, (body?.info.size[2] ?? 0) * -0.02], at.yaw);
      return { by: subtract(add(at.at, seat), base.at), yaw: at.yaw - base.yaw };
    }),
  );
  rider.postures.push({ start: ever, end: ever + 0.5, name: 'ride', seat: saddle / rider.k });
  return astrideOf(scene, rider, id);
}

/** How far the foot of one astride an animal is from its middle, metres at 1.75 m tall. */
export const astrideOf = (scene: Scene, rider: Performer, id: string): number =>
  ((scene.creatures.get(id)?.info.size[0] ?? 0.5) / 2 + 0.02) / rider.k;
