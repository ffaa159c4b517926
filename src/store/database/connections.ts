import type { Pool } from 'pg';

/** Ends a subscription. */
export type Stop = () => Promise<void>;

/** A way to a database: in this process, or a server. */
export interface Connections {
  readonly kind: 'embedded' | 'server';
  readonly pool: Pool;
  /**
   * Hear the NOTIFYs of a channel. `heard` gets the payload, or undefined after the connection was lost and found
   * again: something may have been missed, look for yourself.
   */
  listen(channel: string, heard: (payload: string | undefined) => void): Promise<Stop>;
  close(): Promise<void>;
}
