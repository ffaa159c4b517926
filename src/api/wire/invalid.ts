import type { z } from '@hono/zod-openapi';
import { ApiError } from './errors.ts';

const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`))
    .join('');

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

/** The refusal for fields that do not fit an endpoint's schema; names the first of them. */
export function invalidField(error: z.ZodError, data: unknown): ApiError {
  const issue = error.issues[0] as z.core.$ZodIssue;
  const param = pathText(issue.path);
  const value = valueAt(data, issue.path);
  if (value === undefined)
    return new ApiError('invalid', `Missing required parameter: '${param}'. Send it.`, {
      param,
      code: 'missing_required_parameter',
    });
  return new ApiError('invalid', `Invalid value for '${param}': ${issue.message}`, {
    param,
    code: issue.code === 'invalid_type' ? 'invalid_type' : 'invalid_value',
  });
}
