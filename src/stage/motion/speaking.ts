import { random } from '../../base/random.ts';
import { add, distance, subtract, turnY, type Vec3 } from '../../base/vectors.ts';
import type { Line, Plan } from '../../direct/plan.ts';
import { mouthAt, visemesOf } from '../../speech/visemes.ts';
import type { Clock } from './clock.ts';
import { bodyChannels } from './controls.ts';
import { type Interest, planGaze, type Utterance } from './gaze.ts';
import { speakingGestures } from './gestures.ts';
import { planBlinks } from './idle.ts';
import { scalarTracks } from './layer.ts';
import type { SpokenPhone } from './motion.ts';
import type { Scene } from './scene.ts';

const efforts: readonly (readonly [RegExp, number])[] = [
  [/whisper|quiet|soft|murmur|hush|low/, 0.62],
  [/shout|yell|loud|scream|excited|angr|command/, 1.35],
  [/laugh|joy|cheer|bright/, 1.15],
];

/** Lines: lips, gestures of the speaker, nods of who listens. */
export function speech(
  lines: readonly Line[],
  scene: Scene,
  clock: Clock,
  options: { phonesOf?(line: Line): readonly SpokenPhone[] },
): void {
  for (const line of lines) {
    const p = scene.performers.get(line.speaker);
    if (!p) continue;
    const phones = options.phonesOf?.(line) ?? evenly(line);
    const visemes = visemesOf(phones);
    const delivery = line.delivery.join(' ').toLowerCase();
    const effort = efforts.find(([pattern]) => pattern.test(delivery))?.[1] ?? 1;
    const start = clock.story(line.start);
    const end = clock.story(line.end);
    const vowels = phones.filter((x) => /^[aeiou]/.test(x.phone) && x.end - x.start > 0.085);
    let last = -1;
    const stresses = vowels
      .map((x) => line.start + (x.start + x.end) / 2)
      .filter((t) => (t - last > 0.42 ? ((last = t), true) : false))
      .map((t) => clock.story(t));
    p.spoken.push({
      start,
      end,
      filmStart: line.start,
      filmEnd: line.end,
      effort,
      smile: /laugh|smil|joy|warm|cheer|tender|proud/.test(delivery)
        ? 0.4
        : /sad|resolute|stern|angr|grim|serious/.test(delivery)
          ? -0.18
          : 0,
      // Natural speech opens small: a third less than the shapes of single sounds.
      mouth: (t) => {
        const m = mouthAt(visemes, t - line.start);
        const open = 0.66 * effort;
        return {
          A: m.A * open,
          E: m.E * open,
          O: m.O * (0.55 + 0.3 * effort),
          U: m.U * 0.85,
          F: m.F,
          M: m.M,
        };
      },
      stresses,
    });
    speakingGestures(scene, p, line, { start, end, effort }, stresses);
    for (const [id, other] of scene.performers) {
      if (id === line.speaker || end - start < 1.2) continue;
      const at = start + (end - start) * other.random.stream(`nod:${line.id}`).range(0.55, 0.95);
      const stretch = { start: at, end: at + 0.7, fade: 0.2 };
      other.layers.push({
        beat: `listen:${line.id}`,
        stretch,
        scalars: scalarTracks(
          [
            [0, { head: [0, 0, 0] }],
            [0.35, { head: [0, -0.075, 0] }],
            [0.7, { head: [0, 0.01, 0] }],
            [1, 'rest'],
          ],
          stretch,
          bodyChannels,
        ),
        hands: [],
        feet: [],
        roles: {},
      });
    }
  }
}

/** Phones for a line whose sounds nobody gave: open and shut at four syllables a second. */
function evenly(line: Line): SpokenPhone[] {
  const total = Math.max(0.2, line.end - line.start);
  const n = Math.max(1, Math.round(total * 4));
  const vowels = ['ae', 'ow', 'ih', 'aa', 'eh', 'uw'];
  return Array.from({ length: n }, (_, i) => [
    { phone: i % 3 === 0 ? 'm' : 't', start: (i / n) * total, end: ((i + 0.35) / n) * total },
    {
      phone: vowels[(i * 5 + line.text.length) % 6] as string,
      start: ((i + 0.35) / n) * total,
      end: ((i + 1) / n) * total,
    },
  ]).flat();
}

/**
 * Eyes that nobody directs, and blinks, of one act.
 * @param from story time of the seam that it begins at; undefined for the first
 */
export function attention(
  plan: Plan,
  scene: Scene,
  seed: ReturnType<typeof random>,
  end: number,
  act: string,
  from?: number,
): void {
  const seen = <T>(list: readonly T[], at: (one: T) => number): T[] =>
    from === undefined ? [] : list.filter((one) => at(one) < from);
  const utterances: Utterance[] = [...scene.performers.values()].flatMap((p) => {
    const lines = plan.shots.flatMap((s) => s.lines).filter((l) => l.speaker === p.cast.id);
    return p.spoken.map((x, i) => ({
      speaker: p.cast.id,
      start: x.start,
      end: x.end,
      averted: /away|averted|aside|down/.test((lines[i]?.delivery ?? []).join(' ')),
    }));
  });
  for (const p of scene.performers.values()) {
    const source = seed.stream(`gaze:${p.cast.id}${act}`);
    const eye =
      (v: Vec3) =>
      (s: number): Vec3 => {
        const root = p.rootAt(s);
        return add(
          add(root.at, [0, (1.58 + (p.shape(s).controls.hipsY ?? 0)) * p.k, 0]),
          turnY([v[0] * 5, v[1] * 5, v[2] * 5], root.yaw),
        );
      };
    const interests: Interest[] = [
      { weight: 2, head: 0.5, at: eye([source.range(-0.25, 0.25), source.range(-0.1, 0.02), 1]) },
      { weight: 1, head: 0.5, at: eye([source.range(0.25, 0.6), source.range(-0.2, 0.08), 0.9]) },
      { weight: 1, head: 0.5, at: eye([-source.range(0.25, 0.6), source.range(-0.2, 0.08), 0.9]) },
      { weight: 0.5, head: 0.35, at: eye([source.range(-0.2, 0.2), -0.4, 0.9]) },
    ];
    // Things close by in front are worth a look; what is held a little.
    for (const body of scene.bodies.values()) {
      // What is in hand all the time is known; eyes go to it when an action does.
      if (body.fates.some((f) => f.kind === 'held' && f.s < 0)) continue;
      const local = turnY(subtract(body.base.at, p.cast.place.at), -p.cast.place.yaw);
      if (Math.hypot(local[0], local[2]) < 2.2 && local[2] > 0.15)
        interests.push({ weight: 0.5, head: 0.5, at: (s) => scene.part(body.id, undefined, undefined, s) });
    }
    const near = [...scene.performers.values()]
      .filter((o) => o !== p)
      .sort(
        (a, b) => distance(a.cast.place.at, p.cast.place.at) - distance(b.cast.place.at, p.cast.place.at),
      )[0];
    const lines = utterances.filter((u) => u.speaker === p.cast.id);
    // Two in a quiet scene glance at each other; strained ones do so less.
    if (near && distance(near.cast.place.at, p.cast.place.at) < 3)
      interests.push({
        // The nearer, the harder to look anywhere else.
        weight:
          (distance(near.cast.place.at, p.cast.place.at) < 1 ? 3.2 : 1.6) * (1 - 0.6 * p.cast.temper.tension),
        head: 0.6,
        at: (s) => scene.eyesOf(near, s),
      });
    const events = planGaze({
      random: source,
      self: p.cast.id,
      from: from ?? -1,
      to: end + 1,
      speech: from === undefined ? utterances : utterances.filter((u) => u.end > from),
      eyesOf: (id) => {
        const o = scene.performers.get(id);
        return o && o !== p ? (s) => scene.eyesOf(o, s) : undefined;
      },
      partner:
        near && (lines.length === 0 || distance(near.cast.place.at, p.cast.place.at) < 6)
          ? near.cast.id
          : undefined,
      interests,
    });
    p.gaze = [...seen(p.gaze, (g) => g.s), ...events];
    const blinks = planBlinks(seed.stream(`blink:${p.cast.id}${act}`), from ?? 0, end, [
      ...events.map((g) => g.s),
      ...p.looks.map((l) => l.start).filter((s) => from === undefined || s >= from),
    ]);
    p.blinks = [...seen(p.blinks, (s) => s), ...blinks];
  }
}
