import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PrintBridge, PrintDocument } from '../../shared/ipc/print-bridge.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { fitOnePage } from './fit-one-page.ts';
import { fitOnPage } from './fit-page.ts';
import { layOutSheet } from './map-sheet.ts';
import { type Density, fullest } from './one-pager/density.ts';
import { OnePager } from './one-pager/one-pager.tsx';
import { PlanDocument } from './plan-document.tsx';
import { loadFonts } from './sheet-fonts.ts';
import type { DocumentView } from './view.ts';
import './styles/fonts.css';
import './styles/page.css';
import './styles/text.css';
import './styles/tables.css';
import './styles/parts.css';
import './styles/contents.css';
import './styles/pictures.css';
import './styles/business-case.css';
import './styles/selection.css';
import './styles/weeks-chart.css';
import './styles/insight.css';
import './styles/decisions.css';
import './styles/map.css';
import './styles/map-sheet.css';
import './styles/one-pager.css';

declare global {
  interface Window {
    readonly cairnPrint: PrintBridge;
  }
}

async function layOut(bridge: PrintBridge): Promise<void> {
  // Every document needs the Latin letters: they come while the rest is on its way.
  const letters = loadFonts('A');
  const wanted = await bridge.document();
  if ('sheetSvg' in wanted) return layOutSheet(bridge, wanted);
  const { planJson, lastVersionJson, audience, kind, today, title, pageSize } = wanted;
  // Our own main process wrote it, from a plan that went through its schemas when it was loaded.
  const plan = JSON.parse(planJson) as Plan;
  const lastVersion = JSON.parse(lastVersionJson) as Plan | null;
  document.title = `${plan.account.name}: ${title}`;
  document.body.dataset.pageSize = pageSize satisfies PrintDocument['pageSize'];
  document.body.dataset.kind = kind satisfies PrintDocument['kind'];
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root');
  const view = { plan, lastVersion, audience, today, title, isInternal: audience === 'internal' };
  await (kind === 'onePager' ? drawOnePage : drawDocument)(root, view, letters);
  bridge.ready();
}

async function drawDocument(root: HTMLElement, view: DocumentView, letters: Promise<void>): Promise<void> {
  // Nobody sees the document on a screen: only what has to be measured is laid out before it is printed.
  document.body.classList.add('preparing');
  flushSync(() => createRoot(root).render(<PlanDocument view={view} />));
  await letters;
  await loadFonts(document.body.textContent);
  const summary = document.getElementById('summary');
  if (summary !== null) fitOnPage(summary);
  document.body.classList.remove('preparing');
}

async function drawOnePage(root: HTMLElement, view: DocumentView, letters: Promise<void>): Promise<void> {
  const page = createRoot(root);
  const draw = (density: Density) => flushSync(() => page.render(<OnePager view={view} density={density} />));
  draw(fullest);
  await letters;
  await loadFonts(document.body.textContent);
  fitOnePage(root, draw);
}

layOut(window.cairnPrint).catch((error: unknown) => {
  window.cairnPrint.failed(error instanceof Error ? `${error.name} ${error.stack ?? ''}` : 'unknown');
});
