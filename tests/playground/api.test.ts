/** The playground's server: what it serves, what it refuses, and what its interface answers. */
import { request } from 'node:http';

import { describe, expect, it } from 'vitest';

import { startPlayground } from '../../src/playground/playground.ts';
import { startTestPlayground } from './test-bot.ts';

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** A request with headers that `fetch` does not let one choose. */
function send(url: string, headers: Readonly<Record<string, string>>, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const method = body === '' ? 'GET' : 'POST';
    const sent = request(url, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function post(url: string, body: unknown): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, body: await response.text() };
}

describe('the page', () => {
  it('is served with headers that keep it to itself', async () => {
    const { url } = await startTestPlayground();
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it.each(['main.ts', 'tsconfig.json', '..%2Fapi.ts', 'nothing'])(
    'does not serve %s',
    async (name) => {
      const { url } = await startTestPlayground();
      const response = await fetch(`${url}${name}`);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('{"error":"Expected a path of the playground."}');
    },
  );

  it('moves to a free port when its own is taken', async () => {
    const { url, loopback } = await startTestPlayground();
    const second = await startPlayground({ loopback, port: Number(new URL(url).port) });
    const response = await fetch(second.url);
    await second.close();
    expect(second.url).not.toBe(url);
    expect(response.status).toBe(200);
  });
});

describe('foreign requests', () => {
  it.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', '192.168.0.1'])(
    'are refused for the host %s',
    async (host) => {
      const { url } = await startTestPlayground();
      expect(await send(`${url}api/state`, { host })).toStrictEqual({
        status: 403,
        body: '{"error":"Expected the Host header to name this machine."}',
      });
    },
  );

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])(
    'are refused for the origin %s',
    async (origin) => {
      const { url, loopback } = await startTestPlayground();
      expect(await send(`${url}api/say`, { origin }, '{"content":"a"}')).toStrictEqual({
        status: 403,
        body: '{"error":"Expected a request from the playground\'s own page."}',
      });
      expect(loopback.person('you').messages()).toStrictEqual([]);
    },
  );

  it('are told from its own by name and port', async () => {
    const { url } = await startTestPlayground();
    const own = url.replace('127.0.0.1', 'localhost');
    const { port } = new URL(url);
    const headers = { host: `localhost:${port}`, origin: own.slice(0, -1) };
    const { status } = await send(`${url}api/say`, headers, '{"content":"a"}');
    expect(status).toBe(200);
  });
});

describe('wrong bodies', () => {
  it.each([
    [
      'slash',
      undefined,
      'Expected the body to fit: Invalid input: expected object, received undefined',
    ],
    [
      'slash',
      { path: 'ask' },
      'Expected options to fit: Invalid input: expected record, received undefined',
    ],
    [
      'slash',
      { path: '', options: {} },
      'Expected path to fit: Too small: expected string to have >=1 characters',
    ],
    ['slash', { path: 'ask', options: { a: [] } }, 'Expected options.a to fit: Invalid input'],
    [
      'complete',
      { path: 'ask', options: {} },
      'Expected focused to fit: Invalid input: expected string, received undefined',
    ],
    [
      'press',
      { messageId: '1', customId: 2 },
      'Expected customId to fit: Invalid input: expected string, received number',
    ],
    [
      'select',
      { messageId: '1', customId: '2', values: '3' },
      'Expected values to fit: Invalid input: expected array, received string',
    ],
    [
      'submit',
      { modalId: '1', values: { a: 1 } },
      'Expected values.a to fit: Invalid input: expected string, received number',
    ],
    [
      'menu',
      { name: 'a' },
      'Expected messageId to fit: Invalid input: expected string, received undefined',
    ],
    [
      'say',
      { content: '  ' },
      'Expected content to fit: Too small: expected string to have >=1 characters',
    ],
    ['say', { content: 'a', b: 1 }, 'Expected the body to fit: Unrecognized key: "b"'],
  ])('of %s are refused: %j', async (route, body, error) => {
    const { url } = await startTestPlayground();
    expect(await post(`${url}api/${route}`, body)).toStrictEqual({
      status: 400,
      body: JSON.stringify({ error }),
    });
  });
});

describe('a seat', () => {
  it.each(['person=eve', 'place=moon', 'locale=fa'])('is refused: %s', async (query) => {
    const { url } = await startTestPlayground();
    expect((await send(`${url}api/state?${query}`, {})).status).toBe(400);
    expect((await post(`${url}api/say?${query}`, { content: 'Hello' })).status).toBe(400);
  });

  it('has its own messages and commands', async () => {
    const { url, loopback } = await startTestPlayground();
    await post(`${url}api/say?person=robin&place=bot-dm`, { content: 'Hello' });
    const robin = loopback.person('robin');
    expect(robin.messages()).toStrictEqual([]);
    expect(robin.at({ place: 'bot-dm' }).messages()).toHaveLength(1);
    expect(await (await fetch(`${url}api/state?person=alex`)).json()).toMatchObject({
      you: { name: 'alex' },
      people: [{ id: 'you' }, { id: 'robin' }, { id: 'alex' }],
      places: [{ id: 'server' }, { id: 'bot-dm' }, { id: 'user-install' }],
      locales: [
        { id: 'en-US', label: 'American English' },
        { id: 'fr', label: 'français' },
      ],
    });
  });
});

describe('files', () => {
  it('are handed on byte for byte, and never as a page', async () => {
    const { url, loopback } = await startTestPlayground();
    const { message } = await loopback
      .person('you')
      .slash('plain', {})
      .then((outcome) =>
        'message' in outcome ? outcome : Promise.reject(new Error(outcome.kind)),
      );
    const { pathname } = new URL(message.attachments[0]?.url ?? '');
    const file = await fetch(new URL(pathname, url));
    expect(await file.text()).toBe('Words.');
    expect(file.headers.get('content-disposition')).toBe('attachment');
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect((await fetch(`${url}attachments/1/2/words.txt`)).status).toBe(404);
  });
});

describe('the interface', () => {
  it('gives the whole screen', async () => {
    const examples = [{ command: 'ask', options: { question: 'Who?' } }];
    const { url } = await startTestPlayground({ title: 'A title', examples });
    await post(`${url}api/say`, { content: 'Hello' });
    expect(await (await fetch(`${url}api/state`)).json()).toMatchObject({
      title: 'A title',
      examples,
      you: { name: 'you' },
      messages: [{ content: 'Hello' }],
      answered: {},
    });
  });

  it('says which command a message answers', async () => {
    const { url, loopback } = await startTestPlayground();
    await post(`${url}api/slash`, { path: 'corpus reload', options: {} });
    const [message] = loopback.person('you').messages();
    expect(await (await fetch(`${url}api/state`)).json()).toMatchObject({
      answered: { [message?.id ?? '']: '/corpus reload' },
    });
  });

  it("hands on the bot's suggestions", async () => {
    const { url } = await startTestPlayground();
    const body = { path: 'quotes', options: { speaker: 'put' }, focused: 'speaker' };
    expect(await post(`${url}api/complete`, body)).toStrictEqual({
      status: 200,
      body: JSON.stringify({
        kind: 'suggestions',
        suggestions: [{ name: 'Vladimir Putin, President, 2 quotations', value: 'person-putin' }],
      }),
    });
  });

  it('tells of changes as events, after it is ready', async () => {
    const { url, loopback } = await startTestPlayground();
    const response = await fetch(`${url}api/events`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect(await reader?.read()).toStrictEqual({ done: false, value: 'event: ready\ndata: \n\n' });
    const message = loopback.person('you').say('Hello');
    expect(await reader?.read()).toStrictEqual({
      done: false,
      value: `data: ${JSON.stringify({ kind: 'message', message })}\n\n`,
    });
    await reader?.cancel();
  });
});
