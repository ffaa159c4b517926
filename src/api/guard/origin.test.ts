import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBind, isLoopback } from './bind.ts';
import { isForeign, isLocalHost, isOrigin } from './origin.ts';

describe('a Host header names this machine', () => {
  it.each(['localhost', 'LocalHost', 'localhost:4780', '127.0.0.1', '127.0.0.1:1', '[::1]', '[::1]:65535'])(
    'as %s',
    (host) => expect(isLocalHost(host)).toBe(true),
  );

  it.each([
    undefined,
    '',
    ' ',
    'localhost.',
    'localhost.:4780',
    'localhost.evil.com',
    'evil-localhost',
    'a.localhost',
    'localhost@evil.com',
    'evil.com@localhost',
    'localhost:',
    'localhost:http',
    'localhost:-1',
    'localhost:123456',
    'localhost:80:80',
    'localhost/',
    'localhost, evil.com',
    'localhost\tevil.com',
    '127.1',
    '127.0.1',
    '127.0.0.2',
    '127.0.0.1.',
    '127.0.0.1.nip.io',
    '0127.0.0.1',
    '0x7f.0.0.1',
    '0x7f000001',
    '2130706433',
    '127.0.0.1%00',
    '0.0.0.0',
    '0',
    '::1',
    '[::]',
    '[::1',
    '[::1%lo]',
    '[::1%25lo]:4780',
    '[0:0:0:0:0:0:0:1]',
    '[::0001]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    'ⓛocalhost',
    'local\u00adhost',
  ])('not as %j', (host) => expect(isLocalHost(host)).toBe(false));

  it('only if a URL parser finds one of the three names', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webAuthority(), fc.constantFrom('localhost', '127.0.0.1', '[::1]')),
        fc.string({ maxLength: 6 }),
        (name, tail) => {
          if (!isLocalHost(name + tail) || !URL.canParse(`http://${name}${tail}/`)) return;
          const { hostname, username, pathname } = new URL(`http://${name}${tail}/`);
          expect(['localhost', '127.0.0.1', '[::1]']).toContain(hostname);
          expect(username + pathname).toBe('/');
        },
      ),
    );
  });
});

describe('a request comes from another site', () => {
  const host = 'localhost:4780';
  const own = 'http://localhost:4780';
  it.each([
    ['a program', undefined, undefined, false],
    ['an address typed by a person', undefined, 'none', false],
    ['our own page', own, 'same-origin', false],
    ['our own page, read', undefined, 'same-origin', false],
    ['our own page behind TLS', 'https://localhost:4780', 'same-origin', false],
    ['another site', 'https://evil.example', 'cross-site', true],
    ['a picture on another site', undefined, 'cross-site', true],
    ['another port', 'http://localhost:3000', 'same-site', true],
    ['another port in an old browser', 'http://localhost:3000', undefined, true],
    ['another name of this machine', 'http://127.0.0.1:4780', undefined, true],
    ['a sandboxed frame or a file', 'null', 'cross-site', true],
    ['a sandboxed frame in an old browser', 'null', undefined, true],
    ['an extension', 'chrome-extension://abc', undefined, true],
    ['a name that begins like ours', 'http://localhost:4780.evil.example', undefined, true],
    ['two origins', `${own}, https://evil.example`, 'same-origin', true],
    ['a path behind the origin', `${own}/`, undefined, true],
    ['a word that no browser says', own, 'Same-Origin', true],
    ['an empty word', own, '', true],
    ['an empty origin', '', 'same-origin', true],
  ])('%s', (_, origin, site, foreign) => expect(isForeign({ host, origin, site })).toBe(foreign));
});

describe('an address is this machine alone', () => {
  it.each(['127.0.0.1', '127.8.8.8', '::1', '[::1]', 'localhost', 'LOCALHOST', '::ffff:127.0.0.1'])(
    '%s',
    (host) => expect(isLoopback(host)).toBe(true),
  );
  it.each([
    '0.0.0.0',
    '::',
    '[::]',
    '',
    '127.1',
    '0x7f.1',
    '10.0.0.1',
    '169.254.169.254',
    'example.com',
    'localhost.example.com',
    '::ffff:10.0.0.1',
  ])('not %j', (host) => expect(isLoopback(host)).toBe(false));
});

describe('a server starts', () => {
  it('at loopback without keys, anywhere with them', () => {
    expect(() => checkBind({ host: '127.0.0.1', keys: false })).not.toThrow();
    expect(() =>
      checkBind({ host: '0.0.0.0', keys: true, cors: ['*'], trustProxy: ['10.0.0.0/8'] }),
    ).not.toThrow();
  });
  it.each([
    ['open to everybody', { host: '0.0.0.0', keys: false }, /everybody/],
    ['open to a network', { host: '192.168.1.2', keys: false }, /everybody/],
    ['open to every page', { host: '127.0.0.1', keys: false, cors: ['*'] }, /every web page/],
    [
      'with a path as origin',
      { host: '127.0.0.1', keys: false, cors: ['http://a.example/'] },
      /not an origin/,
    ],
    ['with null as origin', { host: '127.0.0.1', keys: true, cors: ['null'] }, /not an origin/],
    [
      'with a default port',
      { host: '127.0.0.1', keys: true, cors: ['https://a.example:443'] },
      /not an origin/,
    ],
    ['with a name as proxy', { host: '127.0.0.1', keys: true, trustProxy: ['proxy'] }, /neither an address/],
  ])('not %s', (_, binding, why) => expect(() => checkBind(binding)).toThrow(why));
  it('with origins as browsers write them', () => {
    expect(isOrigin('http://localhost:3000')).toBe(true);
    expect(['*', 'null', 'HTTP://A.example', 'a.example', 'file:///x'].some(isOrigin)).toBe(false);
  });
});
