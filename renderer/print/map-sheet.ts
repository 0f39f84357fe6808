import type { MapSheet, PrintBridge } from '../../shared/ipc/print-bridge.ts';
import { embeddedFonts, loadFonts } from './sheet-fonts.ts';

/** Puts a finished sheet on the page to be printed, or draws it as a picture of the wanted size. */
export async function layOutSheet(bridge: PrintBridge, sheet: MapSheet): Promise<void> {
  const { sheetSvg, title, pageSize, picture } = sheet;
  document.title = title;
  document.body.dataset.pageSize = pageSize;
  document.body.classList.add('map-sheet');
  const parsed = new DOMParser().parseFromString(sheetSvg, 'image/svg+xml').documentElement;
  const svg = document.importNode(parsed, true);
  if (!(svg instanceof SVGSVGElement)) throw new Error('The sheet is no SVG');
  document.getElementById('root')?.replaceChildren(svg);
  await loadFonts(svg.textContent);
  if (picture === null) bridge.ready();
  else bridge.drawn(await drawn(svg, picture));
}

/** An image knows nothing of the page around it, so the letters it needs go into it. */
async function drawn(
  svg: SVGSVGElement,
  { width, height }: { width: number; height: number },
): Promise<Uint8Array> {
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = await embeddedFonts(svg.textContent);
  svg.prepend(style);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  const markup = new XMLSerializer().serializeToString(svg);
  const image = await loadedImage(new Blob([markup], { type: 'image/svg+xml' }));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas to draw on');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

function loadedImage(blob: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(blob);
  return new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The sheet cannot be drawn'));
    image.src = url;
  }).finally(() => URL.revokeObjectURL(url));
}
