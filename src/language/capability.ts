import type { ServerCapabilities } from 'vscode-languageserver';
import type { Session } from './session.ts';

/**
 * One thing that the server can do for an editor: one file each.
 * @example
 * const links: Capability = {
 *   id: 'links',
 *   provides: { documentLinkProvider: {} },
 *   serve: ({ connection }) => void connection.onDocumentLinks(() => []),
 * };
 */
export interface Capability {
  readonly id: string;
  /** What the server tells the editor about it when they meet. */
  readonly provides: ServerCapabilities;
  /** Answers the editor's requests about it. */
  serve(session: Session): void;
}
