import { createHash, randomInt } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Json } from '../../base/json.ts';
import type { CharacterReference, Order } from '../../engines/engine.ts';
import { accept, type NewVideo } from '../../jobs/accept.ts';
import { objectKey } from '../../jobs/objects.ts';
import { isOutage } from '../../jobs/patience.ts';
import type { Video } from '../../store/database/schema.ts';
import { newId } from '../../store/ids.ts';
import type { FitMode } from '../../vision/fit/plan.ts';
import { askPolicy } from '../policy/index.ts';
import type { ApiRequest } from '../wire/endpoint.ts';
import { ApiError } from '../wire/errors.ts';
import { Upload } from '../wire/upload.ts';
import { priorityOf } from './extra-fields.ts';
import type { Maker } from './maker.ts';
import { pollHeader } from './poll.ts';
import { LARGEST_SEED } from './settings.ts';
import type { Source } from './source.ts';
import { videoReply } from './video.ts';

/** A video that is asked for, with its files still on this machine. */
export interface Submission {
  readonly kind: Order['kind'];
  readonly prompt: string;
  readonly maker: Maker;
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly image?: { readonly file: string; readonly type: string; readonly fit: FitMode };
  readonly source?: Source;
  /** Extensions between this clip and a created one. */
  readonly extensions?: number;
  readonly characters?: readonly CharacterReference[];
}

/** Fields of a request that every submission reads. */
export interface CommonBody {
  readonly seed?: number | undefined;
  readonly takes?: number | undefined;
  readonly priority?: number | undefined;
}

type Submitting = ApiRequest<unknown, unknown, CommonBody>;

/** Accept a video, or several takes of it, and answer with the first. */
export async function submit(request: Submitting, submission: Submission): Promise<Response> {
  const { context, deps, caller, body } = request;
  const { kind, prompt, maker } = submission;
  const question = { kind, prompt, model: maker.model, project: caller.project };
  await askPolicy(deps.policy, question, 'prompt');
  // A clip brings words along that whoever made it wrote.
  const { words } = submission.source ?? {};
  if (words !== undefined) await askPolicy(deps.policy, { ...question, prompt: words }, 'video');
  const ids = Array.from({ length: body.takes ?? 1 }, () => newId('video_'));
  const seed =
    body.seed ?? submission.source?.seed ?? deps.drawSeed?.(submission.prompt) ?? randomInt(LARGEST_SEED + 1);
  const kept: string[] = [];
  let accepted: Video[];
  try {
    const videos: NewVideo[] = [];
    for (const [i, id] of ids.entries()) {
      const inputs = await keepInputs(request, id, submission, kept);
      const { seconds, width, height, fps, characters } = submission;
      videos.push({
        id,
        owner: caller.project,
        api_key: caller.key,
        engine: maker.engine,
        ...(maker.queue === undefined ? {} : { queue: maker.queue }),
        priority: priorityOf(caller, body.priority),
        source_id: submission.source?.id ?? null,
        extensions: submission.extensions ?? 0,
        order: {
          kind,
          prompt,
          model: maker.model,
          quality: maker.quality,
          seconds,
          width,
          height,
          fps,
          seed: (seed + i) % (LARGEST_SEED + 1),
          ...inputs,
          ...(characters?.length ? { characters } : {}),
          ...(ids.length > 1 ? { takes: ids } : {}),
        },
      });
    }
    const key = context.req.header('idempotency-key');
    accepted = await accept(
      deps.database,
      videos,
      key === undefined ? {} : { idempotency: { key: idempotencyKey(key), request: await digest(request) } },
    );
  } catch (error) {
    // After an outage nobody knows whether it was accepted, so its files stay.
    if (!isOutage(error)) await forget(request, kept);
    throw error;
  }
  const first = accepted[0] as Video;
  // A request that was accepted before: what was put for this one is nobody's.
  if (first.id !== ids[0]) await forget(request, kept);
  return context.json(videoReply(first), 200, pollHeader(first));
}

async function forget({ deps }: Submitting, objects: readonly string[]): Promise<void> {
  for (const object of objects) await deps.objects.delete(object).catch(() => {});
}

/** Put a submission's files where its job finds them, each take its own, so that deleting one harms no other. */
async function keepInputs(
  request: Submitting,
  id: string,
  { image, source }: Submission,
  kept: string[],
): Promise<Pick<Order, 'image' | 'source'>> {
  const put = async (name: string, file: string, type: string): Promise<string> => {
    const key = objectKey(id, name);
    kept.push(key);
    await request.deps.objects.putFile(key, file, { type });
    return key;
  };
  const manifest = async (data: Json): Promise<string> => {
    const file = join(await request.folder(), 'manifest.json');
    await writeFile(file, JSON.stringify(data));
    return put('input-manifest.json', file, 'application/json');
  };
  return {
    ...(image ? { image: { object: await put('input-image', image.file, image.type), fit: image.fit } } : {}),
    ...(source
      ? {
          source:
            'clip' in source.from
              ? source.from
              : {
                  clip: await put('input-clip.mp4', source.from.file, 'video/mp4'),
                  ...(source.from.manifest === undefined
                    ? {}
                    : { manifest: await manifest(source.from.manifest) }),
                  seconds: source.seconds,
                },
        }
      : {}),
  };
}

function idempotencyKey(key: string): string {
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new ApiError(
    'invalid',
    'The Idempotency-Key must be 1 to 255 visible ASCII characters. Use a UUID.',
    {
      code: 'invalid_idempotency_key',
    },
  );
}

/** SHA-256 of what was asked for: the path and the checked fields, files by their content. */
async function digest({ context, body }: Submitting): Promise<string> {
  const hash = createHash('sha256').update(context.req.path);
  const files: string[] = [];
  hash.update(
    JSON.stringify(body, (_key, value: unknown) => {
      if (value instanceof Upload) return `file ${files.push(value.file)}`;
      if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    }),
  );
  for (const file of files) for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
