import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../src/api/policy/index.ts';
import { type Manifest, manifestText } from '../../src/film/manifest.ts';
import { startNode, type TestNode } from '../api/node.ts';
import { ffmpeg, H264, picture } from '../support/clip-files.ts';
import { smallPlan } from '../support/plan.ts';

// Clips that claim to be ours: their sender may have written the manifest.

const folder = mkdtempSync(join(tmpdir(), 'forged-'));
let node: TestNode;
const judged: string[] = [];
/** Denies a word, and remembers what it was asked. */
const policy: Policy = async ({ prompt }) => {
  judged.push(prompt);
  return prompt.includes('forbidden') ? { allowed: false, reason: 'that word.' } : { allowed: true };
};

beforeAll(async () => {
  ffmpeg(folder, 'picture.mp4', ...picture('1280x720', 1, 24), ...H264);
  node = await startNode({ slots: 0, policy });
});
afterAll(async () => {
  await node?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A clip with a manifest whose brief is harmless. */
function clip(change: (manifest: { -readonly [K in keyof Manifest]: Manifest[K] }) => void = () => {}): Blob {
  const manifest = {
    kind: 'shotwright.shot' as const,
    schema: 1 as const,
    version: '0.1.0',
    seed: 7,
    brief: 'A young woman waits in a workshop.',
    plan: smallPlan({ width: 1280, height: 720, fps: 24, seconds: 1 }),
    coverage: [],
    findings: [],
    frames: [0, 23] as const,
    drawn: { driver: 'lavapipe', adapter: 'llvmpipe' },
    notes: [],
  };
  change(manifest);
  const told = ['-c', 'copy', '-metadata', `comment=${manifestText(manifest)}`];
  return new Blob([new Uint8Array(ffmpeg(folder, 'clip.mp4', '-i', join(folder, 'picture.mp4'), ...told))]);
}

async function edit(video: Blob, prompt = 'Switch to night.'): Promise<{ status: number; body: Reply }> {
  const form = new FormData();
  form.set('prompt', prompt);
  form.set('video', video, 'clip.mp4');
  const reply = await fetch(`${node.url}/videos/edits`, { method: 'POST', body: form });
  return { status: reply.status, body: (await reply.json()) as Reply };
}
interface Reply {
  readonly id?: string;
  readonly size?: string;
  readonly error: null | { readonly code: string; readonly param: string; readonly message: string };
}

describe('an uploaded clip with a manifest', () => {
  it('is edited, after its own words were judged as well', async () => {
    judged.length = 0;
    const { status, body } = await edit(clip());
    expect([status, body.error]).toEqual([200, null]);
    expect(judged).toHaveLength(2);
    expect(judged[1]).toContain('A young woman waits in a workshop.');
  });

  it.each<[string, Parameters<typeof clip>[0]]>([
    ['its brief', (m) => void (m.brief = 'A forbidden thing.')],
    [
      'a line that its brief does not have',
      (m) => m.plan.shots[0]?.lines.forEach((line) => Object.assign(line, { text: 'A forbidden line.' })),
    ],
    ['a name', (m) => void ((m.plan.cast[0] as { name: string }).name = 'forbidden person')],
  ])('is refused for %s', async (_what, change) => {
    const { status, body } = await edit(clip(change));
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 'moderation_blocked', param: 'video' });
  });

  it('is a stranger’s clip where its plan names a file of the server or another size', async () => {
    judged.length = 0;
    for (const change of [
      (m: { plan: Manifest['plan'] }) => {
        m.plan = {
          ...m.plan,
          picture: {
            file: '/etc/passwd',
            digest: 'a'.repeat(64),
            fit: 'crop',
            depth: { source: 'guess', confidence: 1 },
            near: 1,
            far: 10,
            mm: 35,
            regions: [],
          },
        };
      },
      (m: { plan: Manifest['plan'] }) => {
        m.plan = { ...m.plan, format: { ...m.plan.format, width: 3840, height: 2160, seconds: 120 } };
      },
    ]) {
      const { status, body } = await edit(clip(change));
      expect([status, body.size]).toEqual([200, '1280x720']);
      const row = await node.database.db
        .selectFrom('videos')
        .select('order')
        .where('id', '=', body.id as string)
        .executeTakeFirstOrThrow();
      expect(JSON.stringify(row.order)).not.toMatch(/passwd|3840/);
      expect((row.order as { source?: { manifest?: string } }).source?.manifest).toBeUndefined();
    }
    expect(judged).toHaveLength(2);
  });
});
