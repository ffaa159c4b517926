import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { ffmpeg, H264, picture } from '../../../test/support/clip-files.ts';
import { smallPlan } from '../../../test/support/plan.ts';
import { assemble } from '../encode.ts';
import { type Manifest, manifestText } from '../manifest.ts';
import { type Clip, inspectClip } from './inspect.ts';
import { CLIP_LIMITS } from './limits.ts';
import { readManifest, wordsOf } from './manifest.ts';

const folder = mkdtempSync(join(tmpdir(), 'manifests-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ours: Manifest = {
  kind: 'shotwright.shot',
  schema: 1,
  version: '0.1.0',
  seed: 7,
  brief: 'A young woman waits; “late = again”; she says:\n\\ # ; = ü 湖 😀',
  plan: smallPlan(),
  coverage: [
    {
      phrase: 'young woman',
      start: 2,
      end: 13,
      shot: 0,
      kind: 'entity',
      status: 'depicted',
      by: 'person',
      why: '',
    },
  ],
  findings: [{ claim: 'c1', by: 'person', match: 'exact', share: 0.2, seen: 1 }],
  frames: [0, 23],
  drawn: { driver: 'lavapipe', adapter: 'llvmpipe' },
  sound: { loudness: -16, truePeak: -1.2 },
  notes: [],
};

const clip: Clip = {
  file: 'clip',
  container: 'mp4',
  name: 'The video',
  codec: 'h264',
  width: 160,
  height: 90,
  fps: 24,
  seconds: 1,
  frames: 24,
  rotation: 0,
  audio: undefined,
  comment: undefined,
  colours: 'bt709',
  limits: CLIP_LIMITS,
};
const read = (comment: string | undefined) => readManifest({ ...clip, comment });
/** A manifest with something else at a path. */
const forged = (path: string, value: unknown): string => {
  const copy = structuredClone(ours) as unknown as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() as string;
  let at = copy;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return JSON.stringify(copy);
};

describe('a manifest', () => {
  it('comes out of a clip as it went in', async () => {
    const silent = join(folder, 'picture.mp4');
    ffmpeg(folder, 'picture.mp4', ...picture('160x90', 1, 24), ...H264);
    const file = join(folder, 'clip.mp4');
    await assemble(
      {
        picture: silent,
        seconds: 1,
        sound: undefined,
        comment: manifestText(ours),
        scratch: (name) => join(folder, name),
      },
      file,
    );
    expect(readManifest(await inspectClip(file))).toEqual({ kind: 'ours', manifest: ours });
  });

  it('that is none makes a clip foreign without a word', () => {
    for (const comment of [
      undefined,
      '',
      'Filmed at the lake',
      '{}',
      '[]',
      '{"kind":"other"}',
      'shotwright.shot',
    ])
      expect(read(comment)).toEqual({ kind: 'foreign' });
  });

  it.each<[string, string, RegExp]>([
    ['ends early', manifestText(ours).slice(0, -9), /damaged/],
    ['has more behind', `${manifestText(ours)}x`, /damaged/],
    ['is another version', forged('schema', 2), /not valid at schema/],
    ['has a seed that is none', forged('seed', -1), /seed/],
    ['has two seeds', forged('seed', 8), /two seeds/],
    ['has no plan', forged('plan', undefined), /not valid at plan/],
    ['has a plan that is text', forged('plan', 'x'), /not valid at plan/],
    [
      'names a file of this machine',
      forged('plan.picture', { file: '/etc/passwd' }),
      /not valid at plan\.picture/,
    ],
    [
      'names a picture as plans do',
      forged('plan.picture', {
        file: '/etc/passwd',
        digest: 'a'.repeat(64),
        fit: 'crop',
        depth: { source: 'model', file: '/etc/shadow', confidence: 1 },
        near: 1,
        far: 10,
        mm: 35,
        regions: [],
      }),
      /picture that it does not carry/,
    ],
    ['is larger than its clip', forged('plan.format.width', 3840), /another size/],
    ['is wider than plans are', forged('plan.format.width', 100_000), /plan\.format\.width/],
    ['has an odd size', forged('plan.format.height', 91), /plan\.format\.height/],
    ['is faster than its clip', forged('plan.format.fps', 60), /frame rate/],
    ['is longer than plans are', forged('plan.format.seconds', 1e9), /plan\.format\.seconds/],
    ['counts other frames', forged('frames', [0, 9]), /another length/],
    ['counts backwards', forged('frames', [23, 0]), /another length/],
    ['lies behind its plan', forged('frames', [1000, 1023]), /another length/],
    ['has frames that are no numbers', forged('frames', ['0', '23']), /frames/],
    ['has fractions of frames', forged('frames', [0.5, 23.5]), /frames/],
    ['shoots behind its end', forged('plan.shots.0.end', 99), /outside the clip/],
    ['shoots backwards', forged('plan.shots.0.start', 2), /outside the clip/],
    ['has no shots', forged('plan.shots', []), /plan\.shots/],
    ['has too many shots', forged('plan.shots', Array(41).fill(ours.plan.shots[0])), /plan\.shots/],
    ['has too many people', forged('plan.cast', Array(65).fill(ours.plan.cast[0])), /plan\.cast/],
    [
      'shows a million things',
      forged(
        'plan.props',
        Array.from({ length: 2000 }, (_, i) => ({
          id: `p${i}`,
          kind: 'apple',
          name: 'apple',
          count: 500,
          place: { at: [0, 0, 0] },
        })),
      ),
      /more than 2000 things/,
    ],
    ['puts a giant on the set', forged('plan.cast.0.height', 1e6), /plan\.cast\.0\.height/],
    ['stands nowhere', forged('plan.cast.0.place.at', [null, 0, 0]), /plan\.cast\.0\.place/],
    ['has a long name for an id', forged('plan.cast.0.id', 'x'.repeat(1000)), /plan\.cast\.0\.id/],
    ['has a colour that is none', forged('plan.palette', ['url(x)']), /plan\.palette/],
    ['has a long brief', forged('brief', 'x'.repeat(32_001)), /brief/],
    ['has NUL in its brief', forged('brief', 'a\0b'), /NUL/],
    ['has a brief that is none', forged('brief', { $ne: 1 }), /brief/],
    ['has a long note', forged('notes', ['x'.repeat(5000)]), /notes/],
    ['has coverage of no status', forged('coverage.0.status', 'perfect'), /coverage/],
    [
      'nests deeply',
      forged('plan.set.params', JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`)),
      /damaged/,
    ],
    [
      'nests without end',
      manifestText(ours).replace('"notes":', `"deep":${'['.repeat(100_000)}${']'.repeat(100_000)},"notes":`),
      /damaged/,
    ],
    [
      'changes what all objects share',
      manifestText(ours).replace('"notes":', '"__proto__":{"hit":1},"notes":'),
      /damaged/,
    ],
    [
      'does so in disguise',
      manifestText(ours).replace('"notes":', '"\\u005f_proto__":{"hit":1},"notes":'),
      /damaged/,
    ],
    [
      'does so in its plan',
      manifestText(ours).replace('"params": {}', '"params":{"__proto__":{"hit":1}}'),
      /damaged/,
    ],
    [
      'is huge',
      manifestText(ours).replace('"notes":', `"x":"${'x'.repeat(4_000_000)}","notes":`),
      /too large/,
    ],
  ])('that %s is not used', (_what, comment, says) => {
    const told = read(comment);
    expect(told.kind).toBe('foreign');
    expect((told as { why?: string }).why).toMatch(says);
    expect(({} as { hit?: number }).hit).toBeUndefined();
  });

  it('tells every word that a plan says or shows, also where its brief does not', () => {
    const sign = {
      id: 'sign',
      kind: 'sign',
      name: 'neon board',
      text: 'Shown words',
      place: { at: [0, 0, 0] },
    };
    const copy = JSON.parse(forged('plan.props', [sign])) as {
      plan: { shots: { lines: { text: string }[] }[] };
    };
    for (const line of copy.plan.shots[0]?.lines ?? []) line.text = 'Spoken words';
    const told = read(JSON.stringify(copy));
    const words = told.kind === 'ours' ? wordsOf(told.manifest) : '';
    for (const word of ['A young woman waits', 'Spoken words', 'Shown words', 'neon board'])
      expect(words).toContain(word);
  });

  it('loses what plans do not know', () => {
    const told = read(forged('plan.file', '/etc/passwd'));
    expect(told.kind === 'ours' && Object.keys(told.manifest.plan)).not.toContain('file');
  });

  it('never harms, whatever is put in its place', () => {
    const paths = [
      'seed',
      'brief',
      'plan',
      'plan.format',
      'plan.set',
      'plan.set.params',
      'plan.cast.0',
      'plan.shots.0',
      'coverage',
      'frames',
      'drawn',
      'notes',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 5 }), (path, value) => {
        const told = read(forged(path, value));
        if (told.kind === 'foreign') return;
        const { plan, frames } = told.manifest;
        expect([plan.format.width, plan.format.height]).toEqual([160, 90]);
        expect(frames[1] - frames[0]).toBe(23);
        expect(plan.picture).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
