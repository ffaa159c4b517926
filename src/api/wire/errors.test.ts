import { expect, it } from 'vitest';
import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import { IdempotencyMismatch } from '../../jobs/accept.ts';
import { StoreUnavailable } from '../../store/objects/faults.ts';
import { ApiError, toApiError } from './errors.ts';

it('says what to do, and when to come back', () => {
  const error = new ApiError('too_many', 'Too many requests. Wait.', { retryAfter: 1.2 });
  expect(error).toMatchObject({
    status: 429,
    headers: { 'retry-after': '2' },
    body: {
      error: {
        message: 'Too many requests. Wait.',
        type: 'rate_limit_error',
        param: null,
        code: 'rate_limit_exceeded',
      },
    },
  });
});

it.each([
  [new ApiError('not_found', 'No.'), 404, 'not_found'],
  [new Fault('The image is torn.', { exit: EXIT.input, remedy: 'Send another.' }), 400, null],
  [new Fault('Stopped.', { exit: EXIT.interrupted }), 408, 'request_abandoned'],
  [new StoreUnavailable('full', 'No room.'), 503, 'store_unavailable'],
  [new Error('x', { cause: new StoreUnavailable('refused', 'secret key') }), 503, 'store_unavailable'],
  [Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 503, 'database_unavailable'],
  [Object.assign(new Error('x'), { code: '57P01' }), 503, 'database_unavailable'],
  [Object.assign(new Error('secret path'), { code: 'ENOSPC' }), 503, 'store_unavailable'],
  [new Fault('ffmpeg is missing', { exit: EXIT.environment }), 500, 'internal_error'],
  [new TypeError('secret of ours'), 500, 'internal_error'],
  ['thrown text', 500, 'internal_error'],
])('%s is %d', (error, status, code) => {
  const refusal = toApiError(error);
  expect(refusal.status).toBe(status);
  expect(refusal.body.error.code).toBe(code);
  expect(refusal.body.error.message).not.toMatch(/secret|ECONN|57P01|ffmpeg/);
});

it.each([
  [new StoreUnavailable('unreachable', 'x'), /store.*cannot be reached/, '5'],
  [new StoreUnavailable('full', 'x'), /store.*full/, '30'],
  [Object.assign(new Error('x'), { code: '53300' }), /database/, '2'],
])('what is away is named, and when to come back: %s', (error, message, seconds) => {
  const { body, headers } = toApiError(error);
  expect(body.error.message).toMatch(message);
  expect(headers).toEqual({ 'retry-after': seconds });
});

it('a fault keeps its remedy and is told of its field', () => {
  const fault = new Fault('The image is torn.', { exit: EXIT.input, remedy: 'Send another.' });
  expect(toApiError(fault, 'input_reference').body.error).toMatchObject({
    message: 'The image is torn. Send another.',
    param: 'input_reference',
  });
});

it('SDKs do not repeat what is in vain', () => {
  expect(toApiError(new IdempotencyMismatch())).toMatchObject({
    status: 409,
    headers: { 'x-should-retry': 'false' },
  });
});
