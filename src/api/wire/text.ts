import { ApiError } from './errors.ts';
import { MOST_DEPTH } from './nest.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Decode UTF-8. Throws an `ApiError` where the bytes are something else. */
export function decodeText(bytes: Uint8Array, what: string): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new ApiError('invalid', `${what} is not UTF-8. Send text as UTF-8.`, { cause });
  }
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Check that a text can be stored and printed. Throws an `ApiError` at NUL and at halves of characters. */
export function checkText(text: string, param: string): void {
  if (text.includes('\0'))
    throw new ApiError('invalid', `'${param}' contains a NUL character. Remove it.`, { param });
  if (LONE_SURROGATE.test(text))
    throw new ApiError('invalid', `'${param}' contains half of a Unicode character. Send whole characters.`, {
      param,
    });
}

/** Values that one JSON body may hold. */
const MOST_VALUES = 20_000;

/**
 * Read a JSON object. Throws an `ApiError` for anything else, and for bodies that are nested or crowded beyond reason.
 */
export function parseObject(text: string): Record<string, unknown> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new ApiError('invalid', 'The body is not valid JSON. Send a JSON object such as {"prompt": "…"}.', {
      code: 'invalid_json',
      cause,
    });
  }
  if (data === null || typeof data !== 'object' || Array.isArray(data))
    throw new ApiError('invalid', 'The body must be a JSON object such as {"prompt": "…"}.', {
      code: 'invalid_json',
    });
  checkData(data);
  return data as Record<string, unknown>;
}

/** Without recursion, so that no nesting exhausts the stack. */
function checkData(root: object): void {
  const open: { at: object; param: string; depth: number }[] = [{ at: root, param: '', depth: 1 }];
  let count = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { at, param, depth } = next;
    if (depth > MOST_DEPTH)
      throw new ApiError('invalid', `The body is nested deeper than ${MOST_DEPTH} levels.`);
    for (const [key, value] of Object.entries(at)) {
      if (++count > MOST_VALUES)
        throw new ApiError('invalid', `The body holds more than ${MOST_VALUES} values.`);
      if (key === '__proto__')
        throw new ApiError('invalid', `The field name '__proto__' is not allowed. Leave it out.`);
      const name = Array.isArray(at) ? `${param}[${key}]` : param === '' ? key : `${param}.${key}`;
      if (typeof value === 'string') checkText(value, name);
      else if (value !== null && typeof value === 'object')
        open.push({ at: value as object, param: name, depth: depth + 1 });
    }
  }
}
