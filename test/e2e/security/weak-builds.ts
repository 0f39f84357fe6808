import type { CheckName } from './checks.ts';

/** A text of a bundle and what stands in its place. */
export type Patch = { bundle: 'main' | 'preload'; find: string | RegExp; put: string };

/** A build with one protection taken out, and the checks that must notice. */
export type WeakBuild = {
  name: string;
  patches: readonly Patch[];
  fails: readonly CheckName[];
};

const inMain = (find: string | RegExp, put: string): Patch => ({ bundle: 'main', find, put });

/** One for every protection that a test claims to prove. */
export const weakBuilds: readonly WeakBuild[] = [
  {
    name: 'Node in the page',
    patches: [
      inMain(
        'sandbox: true,\n\t\tcontextIsolation: true,\n\t\tnodeIntegration: false',
        'sandbox: false,\n\t\tcontextIsolation: false,\n\t\tnodeIntegration: true',
      ),
    ],
    fails: [
      'the page has no Node',
      'the preload is isolated from the page',
      'the preload is sandboxed',
      'web security is as Chromium has it',
      // Without isolation Electron refuses to make a bridge at all.
      'the page gets one bridge of two functions',
      'requests that make no sense are refused',
    ],
  },
  {
    name: 'no sandbox',
    patches: [inMain('sandbox: true,', 'sandbox: false,'), inMain('app.enableSandbox();', 'void 0;')],
    fails: ['the preload is sandboxed', 'web security is as Chromium has it'],
  },
  {
    name: 'permissions left as they are',
    patches: [inMain(/session\.set(PermissionRequest|PermissionCheck)Handler\(.*\n/g, '')],
    fails: ['permissions are denied'],
  },
  {
    name: 'web security off',
    patches: [inMain('nodeIntegration: false,', 'nodeIntegration: false, webSecurity: false,')],
    fails: ['web security is as Chromium has it'],
  },
  {
    name: 'no content security policy',
    patches: [inMain('"content-security-policy": contentSecurityPolicy(nonce),', '')],
    fails: ['only our own scripts run'],
  },
  {
    name: 'webviews allowed',
    patches: [
      inMain('nodeIntegration: false,', 'nodeIntegration: false, webviewTag: true,'),
      inMain(/contents\.on\("will-attach-webview".*\n/, ''),
    ],
    fails: ['no webview can be attached', 'web security is as Chromium has it'],
  },
  {
    name: 'navigation allowed',
    patches: [inMain(/contents\.on\("will-(navigate|frame-navigate|redirect)".*\n/g, '')],
    fails: ['the page cannot be led elsewhere'],
  },
  {
    name: 'windows allowed',
    patches: [inMain('return { action: "deny" };', 'return { action: "allow" };')],
    fails: ['no window can be opened'],
  },
  {
    name: 'any address leaves the app',
    patches: [inMain(/if \(!allowedSchemes\.has.*\n/, '')],
    fails: ['only web and mail addresses leave the app'],
  },
  {
    name: 'any sender answered',
    patches: [
      inMain('function isTrustedSender(frame) {', 'function isTrustedSender(frame) {\n\treturn true;'),
    ],
    fails: ['only our own page is answered'],
  },
  {
    name: 'requests not checked',
    patches: [
      inMain(
        'const parsed = contract[channel].input.safeParse(input);',
        'const parsed = { success: true, data: input };',
      ),
    ],
    fails: ['requests that make no sense are refused'],
  },
  {
    name: 'any file served',
    patches: [
      inMain(
        'function fileFor(folder, request) {',
        'function fileFor(folder, request) {\n\treturn path.join(folder, decodeURIComponent(new URL(request.url).pathname));',
      ),
    ],
    fails: ['nothing but our files is served'],
  },
  {
    name: 'any channel passed on',
    patches: [{ bundle: 'preload', find: /if \(!known(Channels|Messages)\.has.*\n/g, put: '' }],
    fails: ['the page gets one bridge of two functions'],
  },
  {
    name: 'downloads allowed',
    patches: [inMain(/session\.on\("will-download".*\n/, '')],
    fails: ['nothing can be downloaded'],
  },
];
