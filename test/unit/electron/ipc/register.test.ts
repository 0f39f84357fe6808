import { describe, expect, it } from 'vitest';
import { allHandlers } from '../../../../electron/ipc/all-handlers.ts';
import { registerHandlers } from '../../../../electron/ipc/register.ts';
import { AppError } from '../../../../shared/model/errors.ts';
import { listeningLog, openDoor, ownPage, startTestApp } from './test-app.ts';

describe('registerHandlers', () => {
  it.each([
    { who: 'another origin', from: { ...ownPage, origin: 'https://example.org' } },
    { who: 'another scheme at our host', from: { ...ownPage, origin: 'https://cairn' } },
    { who: 'another host', from: { ...ownPage, origin: 'app://cairn.example.org' } },
    { who: 'a page that only claims our origin', from: { ...ownPage, url: 'data:text/html,x' } },
    {
      who: 'a page whose address only starts like ours',
      from: { ...ownPage, url: 'app://cairn.example.org/' },
    },
    { who: 'a frame inside our page', from: { ...ownPage, parent: {} } },
    { who: 'a page that is gone', from: null },
  ])('refuses $who', async ({ from }) => {
    const { door, log } = startTestApp();
    const reply = await door.send('portfolio:list', undefined, from);
    expect(reply).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED' } });
    expect(log.lines).toEqual(['request from a stranger']);
  });

  it('answers our own page', async () => {
    const { door } = startTestApp();
    expect(await door.send('portfolio:list', undefined)).toEqual({ ok: true, value: [] });
  });

  it.each([
    { what: 'a missing field', input: { accountName: 'Northwind' } },
    {
      what: 'a field that is not asked for',
      input: { accountName: 'A', ownerName: 'B', currency: 'EUR', x: 1 },
    },
    { what: 'an empty name', input: { accountName: '  ', ownerName: 'B', currency: 'EUR' } },
    { what: 'nothing', input: undefined },
  ])('refuses $what and changes nothing', async ({ input }) => {
    const { door, ask } = startTestApp();
    expect(await door.send('plan:create', input)).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT' },
    });
    expect(await ask('portfolio:list', undefined)).toEqual([]);
  });

  it('hands on what the user can act on, and only that', async () => {
    const { context } = startTestApp();
    const log = listeningLog();
    const door = openDoor();
    const failing = (error: Error) => () => {
      throw error;
    };
    const handlers = {
      ...allHandlers(context),
      'plan:load': failing(new AppError('NOT_FOUND', 'This plan does not exist')),
      'portfolio:list': failing(new Error('/home/mia/secret')),
    };
    registerHandlers(door, handlers, log);
    const planId = '01a2003f-a5ae-77d6-848f-ed834692fef2';
    expect(await door.send('plan:load', { planId })).toEqual({
      ok: false,
      error: { code: 'NOT_FOUND', message: 'This plan does not exist' },
    });
    expect(log.lines).toEqual([]);
    const unexpected = await door.send('portfolio:list', undefined);
    expect(unexpected).toMatchObject({ ok: false, error: { code: 'UNEXPECTED' } });
    expect(JSON.stringify(unexpected)).not.toContain('mia');
    expect(log.lines).toEqual(['portfolio:list']);
  });

  it('lets nothing out that the contract does not promise', async () => {
    const { context } = startTestApp();
    const door = openDoor();
    const leaking = { ...context.information, sqlite: '3', dataDirectory: '/x', password: 'x' };
    registerHandlers(door, { ...allHandlers(context), 'app:information': () => leaking }, listeningLog());
    expect(await door.send('app:information', undefined)).toMatchObject({ error: { code: 'UNEXPECTED' } });
  });
});
