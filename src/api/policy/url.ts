/**
 * POST JSON to the server owner's own service and give its answer's text. Not guarded as strangers' URLs are: policies
 * usually run beside the server. Rejects on another status than 200, a redirect, a late or a long answer.
 */
export async function askUrl(
  url: string,
  input: string,
  limits: { readonly seconds: number; readonly mostBytes: number },
): Promise<string> {
  const reply = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: input,
    redirect: 'error',
    signal: AbortSignal.timeout(limits.seconds * 1000),
  });
  if (reply.status !== 200 || reply.body === null) {
    await reply.body?.cancel();
    throw new Error(`it answered ${reply.status}`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of reply.body) {
    size += chunk.length;
    if (size > limits.mostBytes) throw new Error(`it sent more than ${limits.mostBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
