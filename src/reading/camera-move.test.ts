import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBrief } from '../brief/index.ts';
import { moves } from '../catalogue/moves/index.generated.ts';
import { cameraMoves, mainMove, primaryMoves } from './camera-move.ts';
import { framings } from './framing.ts';

const primaries = (text: string): string[] =>
  readBrief(text).shots.flatMap((shot) => primaryMoves(cameraMoves(shot)).map((m) => m.id));
const all = (text: string): string[] =>
  readBrief(text).shots.flatMap((shot) => cameraMoves(shot).map((m) => `${m.role} ${m.id}`));

describe('the moves that a text names', () => {
  const rows: Readonly<Record<string, readonly string[]>> = {
    'Camera shot: Low and close, gentle push-in with parallax from hanging tools.': ['push-in'],
    'Camera: dolly in while panning left and craning up.': ['dolly-in', 'pan-left', 'crane-up'],
    'Camera: Slow pan right, then crane up over the wall.': ['pan-right', 'crane-up'],
    'Camera shot: Orbit round the vase, zoom in on its crack and tilt up.': [
      'arc-right',
      'zoom-in',
      'tilt-up',
    ],
    'Camera: pans left, tilts up, and zooms out.': ['pan-left', 'tilt-up', 'zoom-out'],
    'Camera shot: Wide; the camera trucks right, then pedestals up.': ['truck-right', 'pedestal-up'],
    'The lens drifts slowly back, then swings around to the door.': ['dolly-out', 'arc-right'],
    'Camera: Slow dolly in; the camera then pulls back.': ['dolly-in', 'dolly-out'],
    'A boy waits. Slow dolly forward toward the gate.': ['dolly-in'],
    'Slow pan across a dusty attic. A boy opens a trunk.': ['pan-right'],
    'We push in on her face as rain falls.': ['push-in'],
    'Wide shot tracking left to right with the charge.': ['truck-right'],
    'The shot eases forward past the pews.': ['dolly-in'],
    'Camera: slow arc left around the table': ['arc-left'],
    'Camera movement: tracks her from behind at shoulder height': ['tracking'],
    'Camera shot: medium, a slight upward tilt.': ['tilt-up'],
    'The camera glides down the corridor.': ['dolly-in'],
    'The camera pans right along the reeds. Then it cranes up over the weir.': ['pan-right', 'crane-up'],
    'The camera dollies after the tram, then booms up to the wires.': ['dolly-in', 'pedestal-up'],
    'The camera zooms onto her face while it circles to her left.': ['zoom-in', 'arc-left'],
    'Camera shot: Low follow shot that orbits him once and then cranes up over the roofs.': [
      'tracking',
      'arc-right',
      'crane-up',
    ],
    'Camera shot: slow arc to the left, then a push-in that ends on a tilt down.': [
      'arc-left',
      'push-in',
      'tilt-down',
    ],
    'Slow dolly in; as she stops, the camera begins to orbit her.': ['dolly-in', 'arc-right'],
    'We follow her through the door and pan to the window.': ['tracking', 'pan-right'],
    'Camera shot: slow counter-clockwise orbit around the clock.': ['arc-right'],
  };
  for (const [text, ids] of Object.entries(rows)) it(text, () => expect(primaries(text)).toEqual(ids));
});

describe('one move', () => {
  const rows: Readonly<Record<string, readonly string[]>> = {
    'Camera: handheld, slow push-in, rack focus to the letter': ['push-in'],
    'Camera: shoulder-mounted slow dolly left': ['truck-left'],
    'Camera: a held frame, then one whip pan to the door': ['whip-pan'],
    'Camera: dolly zoom on her face': ['dolly-zoom'],
    'The camera dollies in while zooming out, her face the same size.': ['dolly-zoom'],
    'Tracking shot of a runner. The camera glides forward beside him.': ['tracking'],
    'Tracking shot of a guide. The camera dollies backward at her pace.': ['tracking'],
    'Crane shot of a square, rising above the roofs.': ['crane-up'],
    'Camera: slow push-in. The push-in ends on her ring.': ['push-in'],
    'Tilt shot from his boots, tilting up to his face.': ['tilt-up'],
    'Drone shot circling a lighthouse.': ['arc-right'],
    'Camera: tracking left, following the cyclist as she turns right': ['truck-left'],
  };
  for (const [text, ids] of Object.entries(rows)) it(text, () => expect(primaries(text)).toEqual(ids));
});

describe('as many moves as there are', () => {
  it.each([
    [1, 'Camera: boom up from the flowers.'],
    [1, 'Camera shot: a single continuous take, Steadicam, gliding backward in front of the couple.'],
    [1, 'Shot from a helicopter circling the summit.'],
    [1, 'Camera: parallax slide from right to left past the shelves.'],
    [1, 'Bullet-time freeze: camera rotates around the frozen splash.'],
    [0, 'Camera: Wide. Birds wheel and dive over the cliff; gulls pan for crabs.'],
    [0, 'Camera: Follow the rule of thirds, static.'],
    [0, 'A boom operator holds a boom pole over the actors. Camera: static.'],
    [0, 'A tower crane swings a steel beam over the site while workers track its shadow.'],
    [3, 'Camera: push in / pan right / crane up'],
    [2, 'Camera: The camera follows the ball down the lane, then whips back to the bowler.'],
    [2, 'Camera: zoom out while orbiting left around the statue'],
  ] as const)('%i: %s', (count, text) => expect(primaries(text)).toHaveLength(count));
});

describe('no move', () => {
  for (const text of [
    'A white crane lifts out of the reeds and tilts its head.',
    'Camera shot: Wide, a crane in the reeds, eye level.',
    'Camera shot: Close-up on the pan, eye level.',
    'A cook tosses a pan on the stove. A frying pan left on the heat smokes.',
    'A mover rolls a dolly stacked with boxes down the ramp.',
    'Camera shot: Low angle at the running track.',
    'A runner on the track rounds the bend, following the leader.',
    'She pulls back the curtain and pushes in the drawer, then tilts up her chin.',
    'He zooms past on a bike, tracking mud through the hall.',
    'A man pans for gold. Kids circle around the fire. A truck rolls left across the yard.',
    'A nurse pushes a bed past the camera. Camera flashes pop.',
    'A photographer raises her camera and turns left.',
    'Close-up of a ball arcing through the air, spinning.',
    'A tilt-shift miniature city, cranes swing over the docks.',
    'Camera shot: Wide as snow drifts down past the lamp.',
    'Camera shot: Medium shot of a dancer, gliding across the floor.',
    'A coach shouts, "Pan left, dolly in!"',
    'The camera rests on a fox as it runs, then tilts its head.',
    'Camera shot: Wide, hard light, long shadows, muddy trails.',
    "The camera rests on the mountain that they're about to climb.",
    'Camera: no pan or tilt.',
    'Camera: locked off, without zooming',
    'Lens: 24-70 zoom lens',
    'Camera mounted on the hood of the car as it turns left and climbs the hill.',
    'Kamera fährt langsam heran, Schwenk nach links.',
  ])
    it(text, () => expect(primaries(text)).toEqual([]));

  it('tells what carries the camera, and what it holds', () => {
    expect(all('Camera: handheld, locked off')).toEqual(['carrier handheld', 'hold static']);
    expect(all('Camera mounted on the bow, rising and falling with the swell.')).toEqual(['hold mounted']);
    expect(all('A handheld radio crackles. A handheld fan hums.')).toEqual([]);
    expect(mainMove(cameraMoves(readBrief('Camera: static, two-shot').shots[0]!))?.labels).toEqual({
      camera_movement: 'no',
    });
  });
});

it('tells order, pace and the words that go with a move', () => {
  const text = 'Camera: slow dolly in while panning left across the bay, then a quick tilt up. Crane up.';
  const found = cameraMoves(readBrief(text).shots[0]!);
  expect(found.map((m) => [m.phrase, m.order, m.pace])).toEqual([
    ['dolly in', 'first', 'slow'],
    ['panning left across', 'with', 'usual'],
    ['tilt up', 'then', 'fast'],
    ['Crane up', 'next', 'usual'],
  ]);
  expect(text.slice(found[1]!.stretch.start, found[1]!.stretch.end)).toBe(
    ' while panning left across the bay',
  );
});

it('reads the catalogue’s own words as its moves', () => {
  /** Words that need more around them, or that name a carrier or modifier here. */
  const apart =
    /^(?:steadicam|gimbal|parallax|slider|lateral|sideways|crab$|orbital$|360|turntable|pedestal$|whip$|alongside|look up|rolling shot|jib (?:up|down)|ris(?:es|ing) to|aerial tracking|glides over)/;
  const missed = moves.flatMap((move) =>
    move.words.filter((word) => {
      const reads = (text: string): boolean =>
        JSON.stringify(mainMove(cameraMoves(readBrief(text).shots[0]!))?.labels) ===
        JSON.stringify(move.labels);
      return !apart.test(word) && !reads(`Camera shot: Wide, ${word}.`) && !reads(`The camera ${word}.`);
    }),
  );
  expect(missed).toEqual([]);
});

it('takes any text, with spans that are those of the words', () => {
  const bits = fc.constantFrom(
    ...'camera pan left dolly in zoom the a of crane track shot handheld slow then while and it she Camera: follows static no \n - . , : “ 360 counter clockwise from to right mounted on'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(bits).map((b) => b.join(' ')),
      ),
      (text) => {
        for (const shot of readBrief(text).shots) {
          const found = cameraMoves(shot);
          for (const m of found) {
            expect(text.slice(m.span.start, m.span.end)).toBe(m.phrase);
            expect(m.stretch.start).toBeLessThanOrEqual(m.span.start);
            expect(m.stretch.end).toBeGreaterThanOrEqual(m.span.end);
          }
          expect(primaryMoves(found).length).toBeLessThanOrEqual(found.length);
          for (const f of framings(shot)) expect(text.slice(f.span.start, f.span.end)).toBe(f.phrase);
        }
      },
    ),
  );
});

it('finds framing words', () => {
  const values = (text: string): string[] => framings(readBrief(text).shots[0]!).map((f) => f.value);
  expect(values('Camera shot: Medium close-up, low angle, over the shoulder')).toEqual([
    'medium-close-up',
    'low',
    'over-shoulder',
  ]);
  expect(values('Medium close-up on two figures under an umbrella.')).toEqual(['medium-close-up']);
  expect(values('A wide river runs close to a tight row of medium houses.')).toEqual([]);
});
