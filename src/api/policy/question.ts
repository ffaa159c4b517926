import { z } from 'zod';

/** What a policy is asked about: words that somebody wants shot, or the name of a character. */
export interface PolicyQuestion {
  readonly kind: 'create' | 'remix' | 'edit' | 'extend' | 'character';
  readonly prompt: string;
  /** Absent for a character. */
  readonly model?: string;
  /** Project of the key that asks. */
  readonly project: string;
}

/** What it says. */
export type Verdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: string; readonly code?: string };

/** Judges words. Rejects with an `ApiError` when it cannot and must not be passed by. */
export type Policy = (question: PolicyQuestion) => Promise<Verdict>;

const answerSchema = z.object({
  allow: z.boolean(),
  reason: z.string().max(2000).nullish(),
  code: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,63}$/)
    .nullish(),
});

/**
 * Read a hook's answer, `{"allow": true}` or `{"allow": false, "reason": "…", "code": "…"}`. Throws for anything else:
 * an answer that is not understood is none.
 */
export function readVerdict(text: string): Verdict {
  const { allow, reason, code } = answerSchema.parse(JSON.parse(text));
  if (allow) return { allowed: true };
  return {
    allowed: false,
    reason: reason?.trim() || 'it gives no reason.',
    ...(code ? { code } : {}),
  };
}
