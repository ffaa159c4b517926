import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { keysCommand } from '../src/cli/commands/keys.ts';
import { serveCommand } from '../src/cli/commands/serve.ts';
import { workCommand } from '../src/cli/commands/work.ts';
import { openDatabase } from '../src/store/database/index.ts';
import { s3Settings } from '../src/store/objects/open.ts';
import { root } from './support/sources.ts';

const text = (path: string): string => readFileSync(join(root, 'deploy', path), 'utf8');
const compose = parse(text('compose.yaml'), { merge: true });
const manifests = readdirSync(join(root, 'deploy/kubernetes')).filter((name) => name.endsWith('.yaml'));
const resources = manifests.flatMap((name) =>
  parseAllDocuments(text(join('kubernetes', name))).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS();
  }),
);
const ofKind = (kind: string) => resources.filter((resource) => resource.kind === kind);

/** Throws for a flag that the command does not have, or a value that it refuses. */
function flagsOf([name, ...args]: readonly string[]): Record<string, unknown> {
  const make = { serve: serveCommand, work: workCommand }[name as string];
  if (!make) throw new Error(`there is no command ${name}`);
  const command = make(() => undefined).exitOverride();
  const { operands, unknown } = command.parseOptions([...args]);
  expect([...operands, ...unknown]).toEqual([]);
  return command.opts();
}

describe('deploy/', () => {
  it('the container copies what there is and starts a command that there is', () => {
    const dockerfile = text('Dockerfile');
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap((match) =>
      (match[1] as string).split(' '),
    );
    expect(copied.length).toBeGreaterThan(4);
    expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const [, started] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? [];
    expect(flagsOf(JSON.parse(started as string))).toMatchObject({ host: '0.0.0.0', port: '4780' });
    expect(dockerfile).toMatch(/^USER node$/m);
  });

  it('compose: an API node, two workers, a database and a bucket that the settings are read from', () => {
    const { services } = compose;
    expect(flagsOf(services.api.command)).toMatchObject({ workers: false });
    expect(flagsOf(services.worker.command)).toMatchObject({ slots: '1' });
    expect(services.worker.deploy.replicas).toBe(2);
    const { environment } = services.worker;
    const database = new URL(environment.DATABASE_URL);
    expect(services[database.hostname].environment).toMatchObject({
      POSTGRES_USER: database.username,
      POSTGRES_PASSWORD: database.password,
      POSTGRES_DB: database.pathname.slice(1),
    });
    const s3 = s3Settings(environment);
    expect(services[new URL(s3?.endpoint as string).hostname]).toBeDefined();
    const { identities } = JSON.parse(compose.configs.s3.content);
    expect(identities[0].credentials).toEqual([
      { accessKey: s3?.accessKeyId, secretKey: s3?.secretAccessKey },
    ]);
    expect(services.bucket.entrypoint.at(-1)).toContain(`-name ${s3?.bucket}`);
    for (const service of Object.values<{ depends_on?: object }>(services))
      for (const name of Object.keys(service.depends_on ?? {})) expect(services[name]).toBeDefined();
  });

  it('kubernetes: everything that is named is there', () => {
    const [kustomization] = ofKind('Kustomization');
    expect(kustomization.resources.sort()).toEqual(
      manifests.filter((name) => name !== 'kustomization.yaml').sort(),
    );
    const secret = ofKind('Secret')[0];
    expect(s3Settings(secret.stringData)).toBeDefined();
    for (const deployment of ofKind('Deployment')) {
      const { containers, volumes } = deployment.spec.template.spec;
      expect(deployment.spec.template.metadata.labels).toMatchObject(deployment.spec.selector.matchLabels);
      for (const container of containers) {
        const flags = flagsOf(container.args);
        expect(container.envFrom).toEqual([{ secretRef: { name: secret.metadata.name } }]);
        const ports = new Map<string, number>(
          container.ports.map((port: { name: string; containerPort: number }) => [
            port.name,
            port.containerPort,
          ]),
        );
        expect(String(ports.get('metrics'))).toBe(flags.metricsPort);
        expect(deployment.spec.template.metadata.annotations['prometheus.io/port']).toBe(flags.metricsPort);
        for (const probe of [container.startupProbe, container.livenessProbe])
          expect(ports.has(probe.httpGet.port)).toBe(true);
        const names = volumes.map((volume: { name: string }) => volume.name);
        for (const mount of container.volumeMounts) expect(names).toContain(mount.name);
      }
    }
    const [service] = ofKind('Service');
    const api = ofKind('Deployment').find((one) => one.metadata.name === 'api');
    expect(api.spec.template.metadata.labels).toMatchObject(service.spec.selector);
  });

  it('kubernetes: the first key is made beside the nodes that wait for it, which nobody can enter', () => {
    const [, overrides] = /^# +kubectl .* run .*--overrides='(.*)'$/m.exec(text('kubernetes/api.yaml')) ?? [];
    const [container] = JSON.parse(overrides as string).spec.containers;
    const api = ofKind('Deployment').find((one) => one.metadata.name === 'api').spec.template.spec
      .containers[0];
    expect(container).toMatchObject({ image: api.image, envFrom: api.envFrom });
    const [command, action, ...names] = container.args;
    expect([command, keysCommand(() => undefined).commands.some((one) => one.name() === action)]).toEqual([
      'keys',
      true,
    ]);
    expect(names).toHaveLength(1);
  });

  it('the scaler counts what waits and what runs, of the workers that it scales', async () => {
    const [scaled] = ofKind('ScaledObject');
    const worker = ofKind('Deployment').find((one) => one.metadata.name === scaled.spec.scaleTargetRef.name);
    const { query } = scaled.spec.triggers[0].metadata;
    const flags = flagsOf(worker.spec.template.spec.containers[0].args);
    expect(query).toContain(`queue = '${flags.queue}'`);
    const database = await openDatabase({ memory: true });
    try {
      const { rows } = await database.pool.query(query);
      expect(rows).toEqual([{ count: '0' }]);
    } finally {
      await database.close();
    }
    const [authentication] = ofKind('TriggerAuthentication');
    expect(scaled.spec.triggers[0].authenticationRef.name).toBe(authentication.metadata.name);
    const { key } = authentication.spec.secretTargetRef[0];
    expect(ofKind('Secret')[0].stringData[key]).toMatch(/^postgres:/);
  });
});
