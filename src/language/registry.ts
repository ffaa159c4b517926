import { codeActions } from './capabilities/code-actions.ts';
import { colours } from './capabilities/colours.ts';
import { completion } from './capabilities/completion.ts';
import { diagnostics } from './capabilities/diagnostics.ts';
import { folding } from './capabilities/folding.ts';
import { formatting } from './capabilities/formatting.ts';
import { highlights } from './capabilities/highlights.ts';
import { hover } from './capabilities/hover.ts';
import { inlayHints } from './capabilities/inlay-hints.ts';
import { rename } from './capabilities/rename.ts';
import { semanticTokens } from './capabilities/semantic-tokens.ts';
import { symbols } from './capabilities/symbols.ts';
import type { Capability } from './capability.ts';

/**
 * Everything that the server can do, one file each.
 * @example startServer(connection, host, capabilities.filter(({ id }) => id !== 'formatting'));
 */
export const capabilities: readonly Capability[] = [
  diagnostics,
  codeActions,
  formatting,
  completion,
  hover,
  symbols,
  folding,
  semanticTokens,
  colours,
  inlayHints,
  rename,
  highlights,
];
