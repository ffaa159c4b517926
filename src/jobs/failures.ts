import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import { EngineFailure } from '../engines/engine.ts';
import type { Failure } from './finish.ts';

/** Why the work on a deleted video is aborted. */
export class Deleted extends Error {
  override readonly name = 'Deleted';
}

/** What the API says of an error. A defect of ours, or of the machine, says nothing of our insides. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Deleted) return { code: 'deleted', message: error.message };
  if (error instanceof EngineFailure) return { code: error.code, message: error.message };
  if (error instanceof Fault && error.exit === EXIT.input) {
    const { message, remedy } = error;
    return { code: 'invalid_request', message: remedy === undefined ? message : `${message} ${remedy}` };
  }
  return {
    code: 'server_error',
    message:
      'The server failed while making this video. Create it again; if that fails too, its log tells why by the id.',
  };
}
