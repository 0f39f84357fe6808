import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../../../electron/window/protocol.ts';

function served() {
  const outer = mkdtempSync(path.join(tmpdir(), 'cairn-served-'));
  onTestFinished(() => rmSync(outer, { recursive: true, force: true }));
  const folder = path.join(outer, 'renderer');
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  mkdirSync(`${folder}-beside`);
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><html><head><title>x</title></head></html>');
  writeFileSync(path.join(folder, 'assets', 'main-D3_x.js'), 'export {}');
  writeFileSync(path.join(folder, '.secret.js'), 'x');
  writeFileSync(path.join(folder, 'readme.txt'), 'x');
  writeFileSync(path.join(outer, 'package.json'), '{}');
  writeFileSync(path.join(`${folder}-beside`, 'x.js'), 'x');
  return serveFolder(folder);
}

const get = (url: string, method = 'GET') => ({ url, method });

describe('serveFolder', () => {
  it('gives a page with a policy and a nonce of its own', async () => {
    const serve = served();
    const [first, second] = [
      await serve(get('app://cairn/index.html')),
      await serve(get('app://cairn/index.html')),
    ];
    const policy = first.headers['content-security-policy'] ?? '';
    const nonce = /<meta property="csp-nonce" nonce="([\w+/=]{22,})">/.exec(first.data.toString())?.[1];
    expect(nonce).toBeDefined();
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(second.data.toString()).not.toContain(nonce);
    expect(policy).toMatch(/default-src 'none'; script-src 'self';/);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|https?:|\*/);
    expect(first.headers['x-content-type-options']).toBe('nosniff');
  });

  it('gives a script with its type', async () => {
    const response = await served()(get('app://cairn/assets/main-D3_x.js?v=1'));
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toMatch(/^text\/javascript/);
  });

  it.each([
    ['app://cairn/../package.json'],
    ['app://cairn/%2e%2e/package.json'],
    ['app://cairn/..%2fpackage.json'],
    ['app://cairn/..%5cpackage.json'],
    ['app://cairn/..\\package.json'],
    ['app://cairn/assets/..%2f..%2fpackage.json'],
    ['app://cairn//etc/passwd'],
    ['app://cairn/index.html%00.js'],
    ['app://cairn/%69ndex.html'],
    ['app://cairn/../renderer-beside/x.js'],
    ['app://cairn/.secret.js'],
    ['app://cairn/readme.txt'],
    ['app://cairn/assets'],
    ['app://cairn/assets/'],
    ['app://cairn/index.html/x.js'],
    ['app://cairn/missing.js'],
    ['app://cairn/'],
    ['app://other/index.html'],
    ['file:///etc/passwd'],
  ])('does not give %s', async (address) => {
    expect((await served()(get(address))).statusCode).toBe(404);
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('does not answer %s', async (method) => {
    expect((await served()(get('app://cairn/index.html', method))).statusCode).toBe(404);
  });
});
