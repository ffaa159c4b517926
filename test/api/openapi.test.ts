import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIZES } from '../../src/api/videos/settings.ts';
import { officialDocument } from './facts.ts';
import { startNode, type TestNode } from './node.ts';

type Schema = Record<string, unknown> & {
  properties?: Record<string, Schema>;
  required?: string[];
  $ref?: string;
};
interface Document {
  openapi: string;
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        parameters?: { name: string }[];
        requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
        responses: Record<string, { content: Record<string, { schema: Schema }> }>;
      }
    >
  >;
  components: { schemas: Record<string, Schema> };
}

let node: TestNode;
let ours: Document;
beforeAll(async () => {
  node = await startNode();
  ours = (await (await fetch(node.url.replace('/v1', '/openapi.json'))).json()) as Document;
});
afterAll(async () => {
  await node?.close();
});

const resolved = (document: Document, schema: Schema): Schema =>
  schema.$ref ? (document.components.schemas[schema.$ref.split('/').at(-1) as string] as Schema) : schema;
const operations = (document: Document): string[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );

describe('openapi.json', () => {
  it('is of version 3.1, names every operation once, and every reference leads somewhere', () => {
    expect(ours.openapi).toBe('3.1.0');
    const ids = Object.values(ours.paths).flatMap((methods) =>
      Object.values(methods).map((o) => o.operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...JSON.stringify(ours).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      (m) => m[1] as string,
    );
    expect(references.length).toBeGreaterThan(10);
    expect(references.filter((name) => !(name in ours.components.schemas))).toEqual([]);
  });

  it('every operation that it names is answered, and by what it says', async () => {
    for (const operation of operations(ours)) {
      const [method, path] = operation.split(' ') as [string, string];
      const filled = path.replace(/\{\w+\}/g, 'nothing');
      const reply = await fetch(node.url.replace('/v1', filled), { method: method.toUpperCase() });
      expect([operation, ((await reply.json()) as { error?: { code: string } }).error?.code]).not.toEqual([
        operation,
        'unknown_url',
      ]);
    }
  });

  it('bodies may be JSON or multipart on every POST that has one', () => {
    const types = Object.entries(ours.paths).flatMap(([path, { post }]) =>
      post?.requestBody ? [[path, ...Object.keys(post.requestBody.content)]] : [],
    );
    expect(types.length).toBeGreaterThanOrEqual(7);
    for (const [path, ...found] of types)
      expect([path, ...found]).toEqual([path, 'application/json', 'multipart/form-data']);
    const needed = (path: string) => ours.paths[`/v1/${path}`]?.post?.requestBody?.required;
    expect(['videos', 'webhook_endpoints/{webhook_endpoint_id}/rotate_secret'].map(needed)).toEqual([
      true,
      false,
    ]);
  });

  it.runIf(officialDocument)('has all that OpenAI’s document has', () => {
    const official = officialDocument as unknown as Document;
    const missing: string[] = [];
    const compare = (where: string, theirs: Schema, own: Schema): void => {
      for (const [name, field] of Object.entries(resolved(official, theirs).properties ?? {})) {
        const ownField = resolved(ours, own).properties?.[name];
        if (!ownField) missing.push(`${where}.${name}`);
        const values = (resolved(official, field).enum ?? []) as string[];
        const ownValues = ownField && (resolved(ours, ownField).enum as string[] | undefined);
        if (ownValues)
          missing.push(...values.filter((v) => !ownValues.includes(v)).map((v) => `${where}.${name}=${v}`));
      }
    };
    for (const [path, methods] of Object.entries(official.paths))
      for (const [method, theirs] of Object.entries(methods)) {
        const own = ours.paths[`/v1${path}`]?.[method];
        const where = `${method} ${path}`;
        if (!own) {
          missing.push(where);
          continue;
        }
        for (const { name } of theirs.parameters ?? [])
          if (!own.parameters?.some((p) => p.name === name)) missing.push(`${where}?${name}`);
        for (const [type, { schema }] of Object.entries(theirs.requestBody?.content ?? {}))
          compare(`${where} ${type}`, schema, own.requestBody?.content[type]?.schema ?? {});
        const reply = theirs.responses['200']?.content['application/json'];
        const ownReply = own.responses['200']?.content['application/json'];
        if (reply?.schema.$ref && ownReply) {
          compare(`${where} reply`, reply.schema, ownReply.schema);
          const needed = resolved(official, reply.schema).required ?? [];
          const given = resolved(ours, ownReply.schema).required ?? [];
          missing.push(
            ...needed.filter((name) => !given.includes(name)).map((name) => `${where} reply.${name}!`),
          );
        }
      }
    expect(missing).toEqual([]);
  });

  it('says what the API takes', () => {
    const create = resolved(
      ours,
      ours.paths['/v1/videos']?.post?.requestBody?.content['application/json']?.schema as Schema,
    );
    expect(create.required).toEqual(['prompt']);
    expect(create.properties?.size?.enum).toEqual([...SIZES]);
    for (const name of ['seed', 'takes', 'priority', 'engine', 'fps', 'fit'])
      expect(create.properties?.[name]?.description).toMatch(/^Extension\./);
  });
});

describe('the page', () => {
  let browser: Browser | undefined;
  afterAll(() => browser?.close());
  const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
    existsSync(path),
  );
  if (!chromium) console.log('Skipped: the page of the API is not looked at, since no Chromium is here.');

  it.runIf(chromium)('shows every operation, asks nobody else, and nothing is blocked or wrong', async () => {
    const { chromium: launcher } = await import('playwright-core');
    browser = await launcher.launch({ executablePath: chromium as string, args: ['--no-sandbox'] });
    const page = await browser.newPage();
    const troubles: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(node.url.replace('/v1', '/docs'));
    await page.waitForSelector('section');
    const shown = await page.$$eval('section h2', (heads) => heads.map((head) => head.textContent ?? ''));
    expect(shown.map((text) => text.toLowerCase()).toSorted()).toEqual(
      operations(ours)
        .map((operation) => operation.replace(' ', '').toLowerCase())
        .toSorted(),
    );
    expect(await page.textContent('#createVideo')).toContain('input_reference');
    expect(await page.textContent('#createVideo pre')).toContain("-F 'prompt=");
    expect(asked).toEqual(['/docs', '/openapi.json']);
    expect(troubles).toEqual([]);
  });
});
