import { z } from 'zod';
import { castSchema, propSchema } from '../plan.ts';

const hex = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a #rrggbb colour');
const head = { kind: z.literal('shotwright.look'), schema: z.literal(1) };

/**
 * What is known of how a character looks: plain JSON, kept in a library and checked when it is used. Of a clip of ours
 * it is an entry of its plan, of any other what can be told from pictures.
 */
export const lookSchema = z.discriminatedUnion('of', [
  z.object({
    ...head,
    of: z.literal('cast'),
    one: castSchema.omit({ id: true, place: true, posture: true, temper: true, since: true }),
  }),
  z.object({
    ...head,
    of: z.literal('thing'),
    one: propSchema.omit({ id: true, place: true, count: true, since: true }),
  }),
  z.object({
    ...head,
    of: z.literal('picture'),
    /** Of the subject, most of it first. */
    colours: z.array(hex).max(6),
    /** A human face was seen. */
    face: z.boolean(),
  }),
]);

/** How a character looks. */
export type Look = z.infer<typeof lookSchema>;

/** A character that a brief may name. */
export interface Character {
  readonly name: string;
  readonly look: Look;
}
