import path from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';

export type CheckName = keyof typeof checks;

/** What a check works with: the app, and its page at its own address. */
export type Checked = { app: ElectronApplication; page: Page };

const pageAddress = 'app://cairn/index.html';

/** The rows of the security checklist, by what has to be so. Each throws when it is not. */
export const checks = {
  'the page has no Node': async ({ page }: Checked) => {
    const kinds = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global'].map((name) => typeof Reflect.get(window, name)),
    );
    expect(kinds).toEqual(Array(5).fill('undefined'));
  },

  'the preload is isolated from the page': async ({ app }: Checked) => {
    expect(await probe(app, probePreload)).toMatchObject({ isIsolated: true });
  },

  'the preload is sandboxed': async ({ app }: Checked) => {
    expect(await probe(app, probePreload)).toMatchObject({ isSandboxed: true });
  },

  'permissions are denied': async ({ page }: Checked) => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
    const states = await page.evaluate(
      (wanted) =>
        Promise.all(
          wanted.map(
            async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
          ),
        ),
      names,
    );
    expect(states).toEqual(names.map(() => 'denied'));
    expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  },

  'web security is as Chromium has it': async ({ app }: Checked) => {
    const preferences = await preferencesOf(app);
    expect(preferences).toMatchObject({ nodeIntegration: false, contextIsolation: true, sandbox: true });
    for (const [name, weak] of [
      ['webSecurity', false],
      ['allowRunningInsecureContent', true],
      ['experimentalFeatures', true],
      ['nodeIntegrationInSubFrames', true],
      ['nodeIntegrationInWorker', true],
      ['webviewTag', true],
    ] as const)
      expect(preferences[name] ?? !weak, name).not.toBe(weak);
    expect(preferences.enableBlinkFeatures ?? '').toBe('');
  },

  'only our own scripts run': async ({ page }: Checked) => {
    // In a timer, because what the debugger runs directly is exempt from the policy.
    const ran = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          setTimeout(() => {
            const found: string[] = [];
            Reflect.set(window, 'ran', (how: string) => found.push(how));
            try {
              // biome-ignore lint/security/noGlobalEval: that it throws is what is checked
              globalThis.eval("window.ran('eval')");
            } catch {
              found.push('no eval');
            }
            const script = document.createElement('script');
            script.textContent = "window.ran('inline script')";
            document.head.append(script);
            const image = document.createElement('div');
            image.innerHTML = `<img src="data:," onerror="window.ran('event attribute')">`;
            document.body.append(image);
            setTimeout(() => resolve(found), 150);
          }, 0);
        }),
    );
    expect(ran).toEqual(['no eval']);
  },

  'no webview can be attached': async ({ app, page }: Checked) => {
    await page.evaluate(() => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'data:text/html,guest');
      document.body.append(view);
    });
    await settle(page);
    const kinds = await app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => contents.getType()),
    );
    expect(kinds).not.toContain('webview');
  },

  'the page cannot be led elsewhere': async ({ page }: Checked) => {
    const elsewhere = `${pageAddress}?elsewhere`;
    await page.evaluate((address) => {
      const link = document.createElement('a');
      link.href = address;
      document.body.append(link);
      link.click();
    }, elsewhere);
    await settle(page);
    expect(page.url()).toBe(pageAddress);
    await page.evaluate((address) => window.location.assign(address), elsewhere);
    await settle(page);
    expect(page.url()).toBe(pageAddress);
  },

  'no window can be opened': async ({ app, page }: Checked) => {
    const opened = await page.evaluate((address) => window.open(address) !== null, pageAddress);
    expect(opened).toBe(false);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  },

  'only web and mail addresses leave the app': async ({ app, page }: Checked) => {
    await app.evaluate(({ dialog, shell }) => {
      const opened: string[] = [];
      Reflect.set(globalThis, 'openedOutside', opened);
      dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
      shell.openExternal = async (address) => void opened.push(address);
    });
    await page.evaluate(() => {
      for (const address of [
        'file:///etc/passwd',
        'smb://host/share',
        'ms-msdt:/id',
        'http://127.0.0.1/',
        'https://user:word@example.org/',
        'https://example.org/',
      ])
        window.open(address);
    });
    await expect
      .poll(() => app.evaluate(() => Reflect.get(globalThis, 'openedOutside')))
      .toEqual(['https://example.org/']);
  },

  'only our own page is answered': async ({ app }: Checked) => {
    const reply = await app.evaluate(async ({ app: running, BrowserWindow }) => {
      // The bundle lies where package.json says; no path module in here.
      const preload = `${running.getAppPath()}/dist/preload/preload.cjs`;
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload } });
      await stranger.loadURL('data:text/html,stranger');
      const answer: unknown = await stranger.webContents.executeJavaScript(
        "window.cairn.request('portfolio:list')",
      );
      stranger.destroy();
      return answer;
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED' } });
  },

  'requests that make no sense are refused': async ({ page }: Checked) => {
    const garbage = [
      null,
      42,
      'x',
      [],
      { planId: "'; DROP TABLE plan" },
      { planId: { $ne: 1 }, extra: true },
    ];
    const codes = await page.evaluate(async (inputs) => {
      const { cairn } = window as unknown as {
        cairn: {
          request(channel: string, input: unknown): Promise<{ ok: boolean; error?: { code: string } }>;
        };
      };
      return Promise.all(inputs.map(async (input) => (await cairn.request('plan:load', input)).error?.code));
    }, garbage);
    expect(codes).toEqual(garbage.map(() => 'INVALID_INPUT'));
  },

  'nothing but our files is served': async ({ app }: Checked) => {
    const addresses = [
      'app://cairn/../../package.json',
      'app://cairn/%2e%2e/%2e%2e/package.json',
      'app://cairn/..%2f..%2fpackage.json',
      'app://cairn/..%5c..%5cpackage.json',
      'app://cairn/index.html%00.js',
      'app://cairn//etc/passwd',
      'app://cairn/.',
      'app://other/index.html',
    ];
    const statuses = await app.evaluate(async ({ session }, wanted) => {
      const status = async (address: string, method: string) =>
        session.defaultSession.fetch(address, { method, bypassCustomProtocolHandlers: false }).then(
          (response) => response.status,
          () => 404,
        );
      return [
        await status('app://cairn/index.html', 'GET'),
        await status('app://cairn/index.html', 'POST'),
        ...(await Promise.all(wanted.map((address) => status(address, 'GET')))),
      ];
    }, addresses);
    expect(statuses).toEqual([200, 404, ...addresses.map(() => 404)]);
  },

  'the page gets one bridge of two functions': async ({ page }: Checked) => {
    const bridge = await page.evaluate(() =>
      Object.entries(Reflect.get(window, 'cairn')).map(([name, value]) => `${name}: ${typeof value}`),
    );
    expect(bridge).toEqual(['request: function', 'listen: function']);
    const refused = await page.evaluate(async () => {
      const { cairn } = window as unknown as {
        cairn: {
          request(channel: string): Promise<unknown>;
          listen(name: string, handle: () => void): unknown;
        };
      };
      const request = await cairn.request('ELECTRON_BROWSER_REQUIRE').then(
        () => 'answered',
        () => 'refused',
      );
      try {
        cairn.listen('anything', () => undefined);
        return [request, 'listening'];
      } catch {
        return [request, 'refused'];
      }
    });
    expect(refused).toEqual(['refused', 'refused']);
  },

  'nothing can be downloaded': async ({ app, page }: Checked) => {
    await app.evaluate(({ session }) => {
      Reflect.set(globalThis, 'downloads', 0);
      session.defaultSession.on('will-download', (event) => {
        if (!event.defaultPrevented) Reflect.set(globalThis, 'downloads', 1);
      });
    });
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = 'x.txt';
      document.body.append(link);
      link.click();
    });
    await settle(page);
    expect(await app.evaluate(() => Reflect.get(globalThis, 'downloads'))).toBe(0);
  },
} satisfies Record<string, (checked: Checked) => Promise<void>>;

/** Two frames and a round trip through the main process: what a click started has happened by then. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))),
      ),
  );
}

/** The main window's preferences as they are in force. */
async function preferencesOf(app: ElectronApplication): Promise<Record<string, unknown>> {
  return app.evaluate(({ BrowserWindow }) => {
    const [main] = BrowserWindow.getAllWindows();
    const read: unknown = Reflect.get(main?.webContents ?? {}, 'getLastWebPreferences');
    // Electron has it, its types do not.
    return typeof read === 'function' ? Reflect.apply(read, main?.webContents, []) : {};
  });
}

/** A preload that says how it is kept. */
export const probePreload: string = path.join(import.meta.dirname, 'probe-preload.cjs');

/** How a preload is kept in a window with the main window's preferences. */
export async function probe(app: ElectronApplication, preload: string): Promise<unknown> {
  const preferences = await preferencesOf(app);
  return app.evaluate(
    async ({ BrowserWindow }, webPreferences) => {
      const window = new BrowserWindow({ show: false, webPreferences });
      await window.loadURL('app://cairn/index.html');
      const found: unknown = await window.webContents.executeJavaScript('window.probe');
      window.destroy();
      return found;
    },
    { ...preferences, preload },
  );
}
