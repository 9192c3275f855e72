// SPDX-License-Identifier: Apache-2.0
// Loads what was written for TimelineJS and Mermaid, the last two lines of it that sites run, in these programs: they find as
// many events, and nothing in them runs.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const script = (path) => readFileSync(resolve(import.meta.dirname, 'node_modules', path), 'utf8');

export async function checkForeign(browser, pages, check) {
  await checkWith(browser, pages, check, 'mermaid');
  await checkWith(browser, pages, check, 'mermaid11');
}

async function checkWith(browser, pages, check, mermaidPackage) {
  const page = await browser.newPage();
  const log = [];
  page.on('dialog', (dialog) => { log.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  page.on('pageerror', (error) => log.push(String(error)));
  await page.setContent('<!DOCTYPE html><title>x</title>');
  await page.evaluate(script('@knight-lab/timelinejs/dist/js/timeline.js'));
  await page.evaluate(script(`${mermaidPackage}/dist/mermaid.min.js`));
  const isFirst = mermaidPackage === 'mermaid';
  const timelines = JSON.parse(readFileSync(join(pages, 'foreign.json'), 'utf8'));
  for (const { name, events, timelinejs, mermaid } of timelines) {
    if (isFirst) {
      const loaded = await page.evaluate(timelineJs, timelinejs);
      // One slide more than events: the title's.
      check(`TimelineJS ${name}`, loaded.events === events && loaded.slides === events + 1 && !loaded.errors,
        `${JSON.stringify(loaded)} for ${events} events`);
      check(`TimelineJS ${name} is inert`, loaded.alien === 0, String(loaded.alien));
    }
    const lines = mermaid.split('\n').filter((line) => line.includes(' : ')).length;
    const drawn = await page.evaluate(drawMermaid, mermaid, `m-${name}`);
    check(`${mermaidPackage} ${name}`, drawn.type === 'timeline', `${drawn.type} ${mermaid.slice(0, 200)}`);
    // A box for the date and one for the event.
    check(`${mermaidPackage} events ${name}`, drawn.boxes === 2 * lines, `${drawn.boxes} boxes for ${lines} events`);
    check(`${mermaidPackage} ${name} is inert`, drawn.alien === 0, String(drawn.alien));
  }
  check('TimelineJS and Mermaid are quiet', log.length === 0, log.slice(0, 3).join(' '));
  await page.close();
}

/** Runs in the page. */
async function timelineJs(json) {
  document.body.innerHTML = '<div id="t" style="width:900px;height:600px"></div>';
  const timeline = new window.TL.Timeline('t', JSON.parse(json), { script_path: '', font: null, hash_bookmark: false });
  // It fires its event for readiness before one can listen.
  for (let i = 0; i < 200 && !document.querySelector('#t .tl-slide'); i++) await new Promise((done) => setTimeout(done, 50));
  if (!timeline.config) return { events: 0, errors: 'nothing was loaded' };
  return {
    events: timeline.config.events.length,
    errors: timeline.config.getErrors(', '),
    slides: document.querySelectorAll('#t .tl-slide').length,
    // It makes links of addresses in text by itself, with a handler that does nothing.
    alien: document.querySelectorAll('#t :is(script, iframe, svg, [onload], [onerror], [onmouseover], [onclick]:not(.tl-makelink))').length,
  };
}

/** Runs in the page. */
async function drawMermaid(text, id) {
  window.mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  try {
    const { diagramType } = await window.mermaid.parse(text);
    const { svg } = await window.mermaid.render(id, text);
    const box = document.createElement('div');
    box.innerHTML = svg;
    return {
      type: diagramType,
      boxes: box.querySelectorAll('.timeline-node').length,
      alien: box.querySelectorAll('script, a, img, iframe, [onload], [onerror], [onclick]').length,
    };
  } catch (error) {
    return { type: String(error).slice(0, 300) };
  }
}
