import { turns } from '../../base/turns.ts';
import { ApiError } from '../wire/errors.ts';
import { runCommand } from './command.ts';
import { type Policy, type PolicyQuestion, readVerdict } from './question.ts';
import { askUrl } from './url.ts';

export type { Policy, PolicyQuestion, Verdict } from './question.ts';

/** Settings of a policy hook: a program or a URL. */
export interface PolicyOptions {
  /** A program and its arguments; gets the question as JSON on standard input. */
  readonly command?: readonly string[] | undefined;
  /** Gets the question as the JSON body of a POST. */
  readonly url?: string | undefined;
  /** What happens to a request when the hook itself fails. Default 'deny'. */
  readonly onFailure?: 'deny' | 'allow';
  /** Default 10. */
  readonly seconds?: number;
  /** Questions at once; further ones wait. Default 8. */
  readonly concurrency?: number;
  /** Told of failures of the hook; never of words. */
  readonly onTrouble?: (error: unknown) => void;
}

const MOST_BYTES = 64 * 1024;

/**
 * A policy that asks a program or a service, `{kind, prompt, model, project}` in, `{allow, reason?, code?}` out.
 * @example policyHook({ command: ['/usr/local/bin/moderate', '--strict'] })
 */
export function policyHook(options: PolicyOptions): Policy {
  const { command, url, onFailure = 'deny', seconds = 10, concurrency = 8, onTrouble } = options;
  const limits = { seconds, mostBytes: MOST_BYTES };
  const turn = turns(concurrency);
  const ask = (input: string): Promise<string> =>
    command ? runCommand(command, input, limits) : askUrl(url as string, input, limits);
  return async (question) => {
    try {
      return readVerdict(await turn(() => ask(JSON.stringify(question)), question.project));
    } catch (cause) {
      onTrouble?.(cause);
      if (onFailure === 'allow') return { allowed: true };
      throw new ApiError(
        'unavailable',
        'The policy of this server could not be asked, so nothing is accepted. Try again later, or tell its owner.',
        { code: 'policy_unavailable', retryAfter: 30, cause },
      );
    }
  };
}

/** Ask a policy, if there is one. Throws an `ApiError` 400 with its reason where it denies. */
export async function askPolicy(
  policy: Policy | undefined,
  question: PolicyQuestion,
  param: string,
): Promise<void> {
  const verdict = await policy?.(question);
  if (verdict?.allowed !== false) return;
  throw new ApiError('invalid', `Your request was blocked by the policy of this server: ${verdict.reason}`, {
    code: verdict.code ?? 'moderation_blocked',
    param,
  });
}
