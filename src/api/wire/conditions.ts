import { unixTime } from '../../base/time.ts';
/** What conditions are told of. */
export interface Validators {
  /** Strong entity tag, with its quotes. */
  readonly etag: string;
  readonly modified: Date;
}

const parsed = (date: string): number => unixTime(new Date(date));
const tags = (header: string): string[] => header.split(',').map((tag) => tag.trim());

/** Whether the client has it already (RFC 9110, sections 13.1.2 and 13.1.3): the answer is 304. */
export function isFresh(headers: Headers, { etag, modified }: Validators): boolean {
  const none = headers.get('if-none-match');
  if (none !== null) return tags(none).some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag);
  const since = headers.get('if-modified-since');
  return since !== null && unixTime(modified) <= parsed(since);
}

/** Whether a client's copy is no longer what it wants to go on with (sections 13.1.1 and 13.1.4): the answer is 412. */
export function isChanged(headers: Headers, { etag, modified }: Validators): boolean {
  const match = headers.get('if-match');
  if (match !== null) return !tags(match).some((tag) => tag === '*' || tag === etag);
  const since = headers.get('if-unmodified-since');
  return since !== null && unixTime(modified) > parsed(since);
}

/** Whether a range may be answered (section 13.1.5): only to who has a part of the same bytes. */
export function rangeHolds(headers: Headers, { etag, modified }: Validators): boolean {
  const condition = headers.get('if-range');
  if (condition === null) return true;
  return /^(?:W\/)?"/.test(condition) ? condition === etag : parsed(condition) === unixTime(modified);
}
