// SPDX-License-Identifier: Apache-2.0
// Checks the pages that PagesForBrowserTest wrote to target/e2e, in an installed Chromium.
import { readFileSync, readdirSync, mkdtempSync, rmSync, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, normalize, resolve, extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import edtf from 'edtf';
import puppeteer from 'puppeteer-core';
import { checkForeign } from './foreign.js';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = resolve(import.meta.dirname, '../../target/e2e');
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Five times what the page takes on two idle cores: a guard against something being badly wrong, no benchmark.
const SLOWEST_LOAD = 1250;

const problems = [];
let checks = 0;
const check = (name, holds, details = '') => {
  checks++;
  if (!holds) problems.push(`${name} ${details}`);
};

const chromium = process.env.CHROMIUM
  || ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (!chromium) throw new Error('no Chromium found: set CHROMIUM to its path');

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  try {
    const body = readFileSync(join(PAGES, path));
    response.writeHead(200, { 'content-type': (TYPES[extname(path)] || 'text/plain') + '; charset=utf-8' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const site = `http://127.0.0.1:${server.address().port}`;

const profile = mkdtempSync(join(tmpdir(), 'timeline-e2e-'));
const browser = await puppeteer.launch({
  executablePath: chromium,
  userDataDir: profile,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

/** Opens a page and returns it with what it asked for and complained of. */
async function open(address, { width = 1280, dark = false, script = true, media = 'screen' } = {}) {
  const page = await browser.newPage();
  const log = { requests: [], errors: [] };
  page.on('request', (request) => log.requests.push(request.url()));
  page.on('console', (message) => { if (['error', 'warn'].includes(message.type())) log.errors.push(message.text()); });
  page.on('pageerror', (error) => log.errors.push(String(error)));
  await page.setJavaScriptEnabled(script);
  // The one call undoes what the other did.
  if (media === 'print') await page.emulateMediaType(media);
  else await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.setViewport({ width, height: 900 });
  await page.goto(address, { waitUntil: 'load' });
  return { page, log };
}

async function axe(name, page) {
  // What is not drawn yet cannot be judged. Setting a property is no inline style, so the policy allows it.
  await page.evaluate(async () => {
    document.querySelectorAll('.tl-mo, .tl-foot > section').forEach((part) => { part.style.contentVisibility = 'visible'; });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  await page.evaluate(AXE);
  const result = await page.evaluate((tags) => window.axe.run(document, { runOnly: tags }), TAGS);
  const nodes = (list) => list.map((rule) => `${rule.id}: ${rule.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(' ')}`);
  check(`axe ${name}`, result.violations.length === 0, nodes(result.violations).join('\n    '));
  check(`axe undecided ${name}`, result.incomplete.length === 0, nodes(result.incomplete).join('\n    '));
}

const file = (name) => `file://${join(PAGES, name)}`;
const views = [
  ['light', 'rich.html', {}],
  ['dark', 'rich.html', { dark: true }],
  ['phone', 'rich.html', { width: 390 }],
  ['phone dark', 'rich.html', { width: 390, dark: true }],
  ['right to left', 'rich-ar.html', {}],
  ['right to left, phone', 'rich-he.html', { width: 390 }],
  ['newest first', 'newest.html', {}],
  ['empty', 'empty.html', {}],
  ['single', 'single.html', {}],
  ['dark by option', 'dark.html', {}],
  ['background folded', 'background.html', {}],
];

for (const [name, page, view] of views) {
  const { page: tab, log } = await open(file(page), view);
  check(`requests ${name}`, log.requests.length === 1, log.requests.join(' '));
  check(`console ${name}`, log.errors.length === 0, log.errors.join(' '));
  await axe(name, tab);
  await tab.close();
}

{
  const { page } = await open(file('rich.html'));
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => { each.open = true; }));
  await axe('folds open', page);
  await page.close();
}

// The filter: the same events, fewer shown, announced, and kept in the address.
{
  const { page, log } = await open(`${site}/site/index.html`);
  await page.waitForSelector('.tl-filter');
  const total = await page.$$eval('.tl-e', (all) => all.length);
  await page.$eval('.tl-filter', (box) => { box.open = true; });
  await axe('filter open', page);
  await page.type('.tl-filter input[type=search]', 'hanger');
  const shown = await page.$$eval('.tl-e', (all) => all.filter((each) => !each.hidden).length);
  check('filter narrows', shown > 0 && shown < total, `${shown} of ${total}`);
  check('filter announces', (await page.$eval('[role=status]', (s) => s.textContent)).includes(`${shown} of ${total}`));
  check('filter in address', page.url().includes('q=hanger'), page.url());
  check('filter empties months', await page.$$eval('.tl-mo', (all) => all.some((each) => each.hidden)));
  await axe('filtered', page);
  check('console filter', log.errors.length === 0, log.errors.join(' '));
  const own = log.requests.every((address) => address.startsWith(site));
  check('site asks nobody else', own, log.requests.join(' '));
  await page.close();
  const again = await open(`${site}/site/index.html?q=hanger`);
  await again.page.waitForSelector('.tl-filter');
  const kept = await again.page.$$eval('.tl-e', (all) => all.filter((each) => !each.hidden).length);
  check('filter from address', kept === shown, `${kept} of ${shown}`);
  await again.page.close();
}

// No sideways scroll, at any width and with larger text.
for (const page of ['rich.html', 'rich-ar.html', 'rich-de.html', 'long-words.html']) {
  for (const width of [320, 390, 1280]) {
    for (const zoom of [1, 2]) {
      const { page: tab } = await open(file(page), { width });
      const widths = await tab.evaluate((factor) => {
        document.documentElement.style.fontSize = `${factor * 100}%`;
        document.querySelectorAll('details').forEach((each) => { each.open = true; });
        const root = document.documentElement;
        return [root.scrollWidth, root.clientWidth];
      }, width === 320 ? 1 : zoom);
      check(`reflow ${page} at ${width} x${zoom}`, widths[0] <= widths[1], widths.join(' > '));
      await tab.close();
    }
  }
}

// A site that has a page for each year, with the filter there, at phone width.
for (const name of readdirSync(join(PAGES, 'years')).filter((each) => each.endsWith('.html'))) {
  const { page, log } = await open(`${site}/years/${name}`, { width: 390 });
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  check(`reflow years/${name}`, widths[0] <= widths[1], widths.join(' > '));
  check(`console years/${name}`, log.errors.length === 0, log.errors.join(' '));
  const filters = await page.$$eval('.tl-filter', (all) => all.length);
  const events = await page.$$eval('.tl-e', (all) => all.length);
  check(`filter years/${name}`, (filters === 1) === (events > 0), `${filters} for ${events} events`);
  if (name === 'index.html' || name === 'y2025.html') await axe(`years/${name}`, page);
  await page.close();
}

// Without JavaScript the text is the same, but for the filter's form.
for (const address of [file('rich.html'), `${site}/site/index.html`]) {
  const texts = [];
  for (const script of [true, false]) {
    const { page } = await open(address, { script });
    texts.push(await page.evaluate(() => {
      document.querySelectorAll('.tl-filter, [role=status]').forEach((each) => each.remove());
      return document.body.textContent.replace(/\s+/g, ' ').trim();
    }));
    await page.close();
  }
  check(`text without script ${address}`, texts[0] === texts[1] && texts[0].length > 1000);
}

// Every link on a page leads somewhere on it, and the target is not covered by the sticky year.
{
  const { page } = await open(file('rich.html'));
  const broken = await page.$$eval('a[href^="#"]', (all) => all
    .map((a) => a.getAttribute('href').slice(1)).filter((id) => !document.getElementById(id)));
  check('anchors', broken.length === 0, broken.join(' '));
  const small = await page.$$eval('.tl-nav a, summary', (all) => all
    .map((e) => [e.textContent.trim().slice(0, 30), e.getBoundingClientRect().height])
    .filter(([, height]) => height > 0 && height < 24));
  check('targets of 24 px', small.length === 0, JSON.stringify(small.slice(0, 5)));
  const id = await page.$$eval('.tl-e', (all) => all[all.length - 3].id);
  await page.goto(`${file('rich.html')}#${id}`);
  const gap = await page.evaluate((name) => {
    const event = document.getElementById(name);
    const year = event.closest('.tl-y').querySelector('h2');
    return event.getBoundingClientRect().top - year.getBoundingClientRect().bottom;
  }, id);
  check('target is not covered', gap >= -1, String(gap));
  await page.close();
}

// A link to an event opens the fold that it is in, and so does one to its year; the years between are not lost.
for (const name of ['background.html', 'background-newest.html']) {
  const { page } = await open(file(name));
  const [id, year] = await page.evaluate(() => {
    const past = document.getElementById('tl-past');
    return [past.querySelector('.tl-e').id, past.querySelector('h2').id];
  });
  for (const anchor of [id, year]) {
    await page.goto('about:blank');
    await page.goto(`${file(name)}#${anchor}`);
    await new Promise((done) => setTimeout(done, 200));
    const [isOpen, top] = await page.evaluate((target) => [
      document.getElementById('tl-past').open, document.getElementById(target).getBoundingClientRect().top,
    ], anchor);
    check(`link opens the background ${name}#${anchor}`, isOpen && top >= -1 && top < 900, `${isOpen} ${top}`);
  }
  await page.close();
}

// A link finds its event on a long page too, though what lies between was never drawn.
{
  const { page } = await open(file('1000.html'));
  for (const part of [0.1, 0.5, 0.9]) {
    await page.goto('about:blank');
    await page.goto(file('1000.html'));
    const id = await page.$$eval('.tl-e', (all, at) => all[Math.floor(all.length * at)].id, part);
    await page.goto('about:blank');
    await page.goto(`${file('1000.html')}#${id}`);
    await new Promise((done) => setTimeout(done, 300));
    const top = await page.evaluate((target) => document.getElementById(target).getBoundingClientRect().top, id);
    check(`link into a long page at ${part}`, top >= 0 && top < 900, String(top));
  }
  await page.close();
}

// Print shows what is folded and drops what is only for screens.
{
  const { page } = await open(file('rich.html'), { media: 'print' });
  const print = await page.evaluate(() => ({
    nav: getComputedStyle(document.querySelector('.tl-nav')).display,
    quote: document.querySelector('.tl-e blockquote').getBoundingClientRect().height,
    background: getComputedStyle(document.body).backgroundColor,
  }));
  check('print hides navigation', print.nav === 'none');
  check('print opens folds', print.quote > 0, JSON.stringify(print));
  check('print is on white', print.background === 'rgb(255, 255, 255)', print.background);
  await page.close();
}

// Hostile text: nothing runs, nothing is asked for.
{
  const names = readdirSync(PAGES).filter((name) => name.startsWith('hostile-'));
  check('hostile pages', names.length >= 60, String(names.length));
  const page = await browser.newPage();
  const log = [];
  page.on('request', (request) => { if (!request.url().startsWith('file://') || log.current !== request.url()) log.push(request.url()); });
  page.on('dialog', (dialog) => { log.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  page.on('console', (message) => { if (message.type() === 'error') log.push(message.text()); });
  for (const name of names) {
    log.current = encodeURI(file(name));
    await page.goto(file(name), { waitUntil: 'load' });
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => { each.open = true; }));
  }
  check('hostile pages are inert', log.length === 0, log.slice(0, 5).join(' '));
  await page.close();
}

// Speed, with slack.
{
  const { page } = await open('about:blank');
  const times = [];
  const paints = [];
  for (let i = 0; i < 5; i++) {
    await page.goto(file('1000.html'), { waitUntil: 'load' });
    const [load, paint] = await page.evaluate(() => new Promise((done) => {
      requestAnimationFrame(() => setTimeout(() => {
        const [entry] = performance.getEntriesByType('navigation');
        done([entry.loadEventEnd, performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0]);
      }));
    }));
    times.push(load);
    paints.push(paint);
  }
  times.sort((a, b) => a - b);
  console.log(`1,000 events: first paint ${paints.map((t) => Math.round(t)).join(', ')} ms`);
  console.log(`1,000 events: load ${times.map((t) => Math.round(t)).join(', ')} ms`);
  check('1,000 events load', times[0] < SLOWEST_LOAD, String(times[0]));
  await page.close();
}

// Forced colours: markers, which are backgrounds and borders, still stand out from the page.
{
  const { page } = await open(file('rich.html'));
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  const markers = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    return ['day', 'period', 'about', 'span', 'until', 'from'].map((kind) => {
      const style = getComputedStyle(document.querySelector(`.tl-key .tl-${kind}`), '::before');
      return [kind, style.backgroundColor !== ground || (style.borderTopColor !== ground && style.borderTopWidth !== '0px')];
    });
  });
  check('forced colours', markers.every(([, seen]) => seen), JSON.stringify(markers));
  await page.close();
}

// EDTF: another implementation reads each string at level 0 or 1 and finds the same days.
{
  const day = (time) => new Date(time).toISOString().replace(/T.*/, '').replace(/^([+-])0+(?=\d{4}-)/, '$1');
  const iso = (text) => text && text.replace(/^-00(?=\d{4}-)/, '-');
  const dates = JSON.parse(readFileSync(join(PAGES, 'edtf.json'), 'utf8'));
  for (const date of dates) {
    let parsed;
    try {
      parsed = edtf(date.edtf, { level: 1 });
    } catch (error) {
      check('EDTF parses', false, `${date.edtf}: ${error.message.split('\n')[0]}`);
      continue;
    }
    check('EDTF level', parsed.level === undefined || parsed.level <= 1, date.edtf);
    if (date.season) continue;
    if (date.earliest) check('EDTF earliest', iso(day(parsed.min)) === iso(date.earliest), `${date.edtf}: ${day(parsed.min)} for ${date.earliest}`);
    if (date.latest) check('EDTF latest', iso(day(parsed.max)) === iso(date.latest), `${date.edtf}: ${day(parsed.max)} for ${date.latest}`);
  }
  // At level 2 an event is one point in a window. This implementation takes the first day of a set's end for the whole end,
  // so that ends are compared where they are days.
  for (const date of dates) {
    let parsed;
    try {
      parsed = edtf(date.edtf2, { level: 2 });
    } catch (error) {
      check('EDTF of level 2 parses', false, `${date.edtf2}: ${error.message.split('\n')[0]}`);
      continue;
    }
    check('EDTF set', !date.edtf2.startsWith('[') || parsed.type === 'Set', `${date.edtf2}: ${parsed.type}`);
    if (date.season || !date.edtf2.startsWith('[') || date.edtf2.startsWith('[..')) continue;
    if (date.earliest) check('EDTF set earliest', iso(day(parsed.min)) === iso(date.earliest), `${date.edtf2}: ${day(parsed.min)} for ${date.earliest}`);
  }
  const sets = dates.filter((date) => date.edtf2.startsWith('[')).length;
  check('EDTF sets', sets > 5, String(sets));
  console.log(`${dates.length} EDTF strings, ${sets} of them sets at level 2`);
}

await checkForeign(browser, PAGES, check);

// Weight.
for (const [name, limit] of [['timeline.css', 3072], ['timeline.js', 4096]]) {
  const size = gzipSync(readFileSync(join(PAGES, 'site', name)), { level: 9 }).length;
  console.log(`${name}: ${size} bytes gzipped`);
  check(`weight of ${name}`, size <= limit, String(size));
}

await browser.close();
server.close();
rmSync(profile, { recursive: true, force: true });
if (problems.length) {
  console.error(problems.join('\n'));
  console.error(`${problems.length} of ${checks} checks failed`);
  process.exit(1);
}
console.log(`${checks} checks passed`);
