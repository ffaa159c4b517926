import type { ApiRequest } from '../wire/endpoint.ts';
import { makerFrom } from './maker.ts';
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
  const { seconds, width, height, fps, extensions } = source;
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
