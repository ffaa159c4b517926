import { expect, it } from 'vitest';
import { smallPlan } from '../../../test/support/plan.ts';
import { reportOf } from '../../engines/embedded/report.ts';
import type { Manifest } from '../../film/manifest.ts';
import type { Video } from '../../store/database/index.ts';
import { VideoReply, videoReply } from './video.ts';

const row = {
  phrase: 'a woman',
  start: 0,
  end: 7,
  shot: 0,
  kind: 'entity',
  status: 'depicted',
  by: 'person',
  why: '',
} as const;
const manifest: Manifest = {
  ...{
    kind: 'shotwright.shot',
    schema: 1,
    version: '0.1.0',
    seed: 7,
    brief: 'A woman waits.',
    plan: smallPlan(),
  },
  ...{ coverage: [row], findings: [], frames: [0, 23], drawn: { driver: 'lavapipe', adapter: 'llvmpipe' } },
  notes: ['The camera stands.'],
};
const video = {
  ...{
    id: 'video_1',
    kind: 'extend',
    model: 'sora-2',
    prompt: 'A woman waits.',
    engine: 'embedded',
    status: 'completed',
  },
  ...{
    progress: 100,
    stage: null,
    seconds: 8.0404,
    width: 720,
    height: 1280,
    source_id: 'video_0',
    error: null,
  },
  ...{ order: { seed: 1, fps: 24 }, expires_at: null },
  ...{ created_at: new Date(1_700_000_000_900), completed_at: new Date(1_700_000_009_100) },
  take: {
    ...{ seconds: 8.0404, seed: 7, clip: 'a', thumbnail: 'b', spritesheet: 'c' },
    report: { ...reportOf(manifest), continued_from: 'performance', seam_seconds: 4 },
  },
} as unknown as Video;

it('what the embedded engine reports is as the document says', () => {
  const reply = videoReply(video);
  expect(VideoReply.parse(reply)).toEqual(reply);
  expect(reply).toMatchObject({ seconds: '8.04', created_at: 1_700_000_000, completed_at: 1_700_000_009 });
  expect(reply.shotwright).toMatchObject({
    ...{ kind: 'extend', seed: 7, fps: 24, source_video_id: 'video_0', continued_from: 'performance' },
    coverage: { depicted: 1, omitted: 0, rows: [{ phrase: 'a woman', status: 'depicted' }] },
  });
  // An extension is no remix.
  expect(reply.remixed_from_video_id).toBeNull();
});

it('in lists the coverage is only counted', () => {
  const { coverage } = videoReply(video, false).shotwright;
  expect(coverage).toEqual({ depicted: 1, approximated: 0, omitted: 0, undirected: 0 });
});

it('a report cannot pass for what the server knows', () => {
  const forged = {
    ...video,
    take: { ...video.take, report: { kind: 'create', seed: 99, engine: 'other' } },
  } as Video;
  expect(videoReply(forged).shotwright).toMatchObject({ kind: 'extend', seed: 7, engine: 'embedded' });
});
