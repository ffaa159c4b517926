import { z } from '@hono/zod-openapi';
import type { Caller } from '../caller.ts';
import { integerField } from '../wire/fields.ts';
import { LARGEST_SEED, MOST_TAKES } from './settings.ts';

/** Fields beyond OpenAI's that every request for a video may have. */
export const extensionFields = {
  seed: integerField(0, LARGEST_SEED, {
    description: 'Extension. The same request and seed make the same video; drawn at random when absent.',
  }).optional(),
  takes: integerField(1, MOST_TAKES, {
    default: 1,
    description:
      'Extension. Makes this many videos, with the seeds seed, seed + 1, …; the reply is the first, and its ' +
      '`shotwright.takes` holds the ids of all.',
  }).optional(),
  priority: integerField(-10, 0, {
    default: 0,
    description: 'Extension. Below 0 the video waits until more important ones of all keys are made.',
  }).optional(),
  engine: z.string({ error: 'it must be the id of an engine.' }).optional().openapi({
    description: 'Extension. Id of the engine that makes the video, instead of the one of its model.',
  }),
};

/** `model` of requests that start from a clip. */
export const sourceModelField = z.string({ error: 'it must be the id of a model.' }).optional().openapi({
  description: 'Extension. Instead of the model that made the source; of an uploaded file sora-2.',
});

/** Priority of a job: what its key has, less what the request gives up. */
export const priorityOf = (caller: Caller, asked = 0): number => caller.priority + asked;
