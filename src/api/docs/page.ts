import { createHash } from 'node:crypto';
import type { Handler } from 'hono';
import type { ApiEnv } from '../caller.ts';
import { pagePolicy } from '../guard/headers.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Shotwright API</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<body>
<nav id="index" aria-label="Endpoints"></nav>
<main>
<header><h1>Shotwright API</h1><p id="about">Made from <a href="/openapi.json">openapi.json</a>.</p></header>
<div id="endpoints"><p>Loading …</p></div>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
const POLICY = pagePolicy(hash(SCRIPT), hash(STYLE));

/** A page that shows the OpenAPI document to people; it loads nothing from elsewhere. */
export const docsPage: Handler<ApiEnv> = (context) =>
  context.html(PAGE, 200, { 'content-security-policy': POLICY });
