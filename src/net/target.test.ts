import { describe, expect, it } from 'vitest';
import { FetchFault } from './fetch-fault.ts';
import { readTarget } from './target.ts';

describe('URLs that may be fetched', () => {
  it.each([
    ['https://example.com/a.png?x=1', 'example.com', 443, true],
    ['http://example.com', 'example.com', 80, false],
    ['https://example.com:8443/', 'example.com', 8443, true],
    ['https://EXAMPLE.com./', 'example.com', 443, true],
    ['https://bücher.example/', 'xn--bcher-kva.example', 443, true],
    ['https://ex%61mple.com/', 'example.com', 443, true],
    ['https://my_bucket.s3.example.com/', 'my_bucket.s3.example.com', 443, true],
    ['https://[2606:4700::1111]/', '2606:4700::1111', 443, true],
  ])('%s', (text, host, port, secure) => {
    expect(readTarget(text)).toMatchObject({ host, port, secure });
  });

  it.each([
    ['http://2130706433/', '127.0.0.1'],
    ['http://0x7f000001/', '127.0.0.1'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://017700000001/', '127.0.0.1'],
    ['http://0177.0.0.01/', '127.0.0.1'],
    ['http://127.1/', '127.0.0.1'],
    ['http://127.0.0.1./', '127.0.0.1'],
    ['http://0/', '0.0.0.0'],
    ['http://①②⑦.⓪.⓪.①/', '127.0.0.1'],
    ['http://%31%32%37.0.0.1/', '127.0.0.1'],
    ['http://[::ffff:127.0.0.1]/', '::ffff:7f00:1'],
    ['http://[0:0:0:0:0:0:0:1]/', '::1'],
  ])('%s is the address %s', (text, host) => {
    expect(readTarget(text).host).toBe(host);
  });
});

describe('URLs that are refused', () => {
  it.each([
    ['', /no URL/],
    ['example.com/a.png', /no URL/],
    ['//example.com/a.png', /no URL/],
    ['http://', /no URL/],
    ['http://[::1', /no URL/],
    ['http://[fe80::1%25eth0]/', /no URL/],
    ['http://1.2.3.4.5/', /no URL/],
    ['http://256.1.1.1/', /no URL/],
    ['http://127.0.0.1%00.example.com/', /no URL/],
    ['http://exa<mple.com/', /no URL/],
    ['file:///etc/passwd', /"file:"/],
    ['ftp://example.com/', /"ftp:"/],
    ['gopher://example.com:70/_GET', /"gopher:"/],
    ['javascript:alert(1)', /"javascript:"/],
    ['data:image/png;base64,AAAA', /"data:"/],
    ['blob:https://example.com/1', /"blob:"/],
    ['ws://example.com/', /"ws:"/],
    ['jar:http://example.com/!/', /"jar:"/],
    ['http://user@example.com/', /user name or password/],
    ['http://user:secret@example.com/', /user name or password/],
    ['http://example.com@10.0.0.1/', /user name or password/],
    ['http://example.com:80@10.0.0.1/', /user name or password/],
    ['http:\\\\10.0.0.1\\', /backslashes/],
    ['http://example.com\\@10.0.0.1/', /backslashes/],
    ['http://exam\tple.com/', /control characters/],
    ['http://example.com/\r\nHost: other', /control characters/],
    [' http://example.com/', /spaces/],
    ['http://example.com/\0', /control characters/],
    ['http://example..com/', /host name/],
    ['http://.example.com/', /host name/],
    ['http://example.com../', /host name/],
    ['http://./', /host name/],
    ['http://-a.example/', /host name/],
    ["http://a'b.example/", /host name/],
    ['http://a*b.example/', /host name/],
    [`http://${'a'.repeat(64)}.example/`, /host name/],
    [`http://${'a.'.repeat(127)}example/`, /host name/],
    [`http://example.com/${'a'.repeat(9000)}`, /longer than 8192/],
    ['http://example.com:22/', /Port 22/],
    ['http://example.com:25/', /Port 25/],
    ['http://example.com:6379/', /Port 6379/],
    ['http://example.com:0/', /Port 0/],
    ['http://example.com:99999/', /no URL/],
  ])('%j', (text, says) => {
    const read = (): unknown => readTarget(text);
    expect(read).toThrow(FetchFault);
    expect(read).toThrow(says);
  });

  it('ports as they are allowed', () => {
    expect(readTarget('http://example.com:6379/', 'any').port).toBe(6379);
    expect(() => readTarget('http://example.com:25/', 'any')).toThrow(/Port 25/);
    expect(() => readTarget('http://example.com/', [443])).toThrow(/Port 80/);
  });
});
