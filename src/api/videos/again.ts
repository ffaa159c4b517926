import type { ApiRequest } from '../wire/endpoint.ts';
import { makerFrom } from './maker.ts';
import { LONGEST, SHORTEST } from './settings.ts';
import type { Source } from './source.ts';
import { type CommonBody, submit } from './submit.ts';

/** Fields of a request to make a video again. */
interface AgainBody extends CommonBody {
  readonly prompt: string;
  readonly model?: string | undefined;
  readonly engine?: string | undefined;
}

/** Accept a video that is made as its source was, but for what the prompt changes. */
export function again(
  request: ApiRequest<unknown, unknown, AgainBody>,
  kind: 'remix' | 'edit',
  source: Source,
): Promise<Response> {
  const { deps, body } = request;
  const { width, height, fps, extensions } = source;
  // An uploaded clip has any length; what is made of it has one that can be shot.
  const seconds = Math.min(LONGEST, Math.max(SHORTEST, source.seconds));
  const maker = makerFrom(deps.models, source, body);
  return submit(request, {
    kind,
    prompt: body.prompt,
    maker,
    seconds,
    width,
    height,
    fps,
    source,
    extensions,
  });
}
