// node build/with-app.ts build/render-icons.ts: draws cairn.svg at every size that the platforms
// want and writes icon.ico, icon.icns and the PNGs beside it. Run it after a change of the SVG.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { _electron, type Page } from '@playwright/test';
import { type SizedPng, toIcns, toIco } from './icons/icon-containers.ts';
import { electronLaunchOptions } from './runtime/launch-options.ts';
import { inProject } from './runtime/project-root.ts';

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const largestIcoSize = 256;
const linuxSizes = [16, 32, 48, 64, 128, 256, 512];

const launch = await electronLaunchOptions();
const app = await _electron.launch({ ...launch, args: [inProject('build', 'icons', 'canvas')] });
try {
  const page = await app.firstWindow();
  const svg = await readFile(inProject('build', 'icons', 'cairn.svg'), 'utf8');
  const pictures: SizedPng[] = [];
  for (const size of sizes) pictures.push({ size, png: await draw(page, svg, size) });
  await writeIcons(pictures);
} finally {
  await app.close();
}

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  const dataUrl = await page.evaluate(
    async ({ svg, size }) => {
      const picture = new Image(size, size);
      picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = size;
      canvas.height = size;
      canvas.getContext('2d')?.drawImage(picture, 0, 0, size, size);
      return canvas.toDataURL('image/png');
    },
    { svg, size },
  );
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
}

async function writeIcons(pictures: readonly SizedPng[]): Promise<void> {
  const folder = inProject('build', 'icons');
  await mkdir(`${folder}/linux`, { recursive: true });
  await writeFile(`${folder}/icon.ico`, toIco(pictures.filter(({ size }) => size <= largestIcoSize)));
  await writeFile(`${folder}/icon.icns`, toIcns(pictures));
  for (const { size, png } of pictures)
    if (linuxSizes.includes(size)) await writeFile(`${folder}/linux/${size}x${size}.png`, png);
}
