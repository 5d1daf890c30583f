// What a browser makes of a page: node look.mjs PAGE PDF. Prints one JSON object.
// Without PDF it only looks, at the narrowest and the widest, with the page's script and without.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const [page, pdf] = process.argv.slice(2);
const address = pathToFileURL(page).href;
const widths = { phone: 360, tablet: 820, desktop: 1280 };
const seen = { looks: [], requests: [], messages: [], unreached: [] };
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

async function open(width, scheme, scripted = true) {
  // The page forbids all scripts; the checker's own must run all the same.
  const context = await browser.newContext({
    viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP: true,
  });
  if (!scripted) {
    const html = readFileSync(page, 'utf8').replace(/<script>[^]*?<\/script>/, '');
    await context.route(address, route => route.fulfill({ contentType: 'text/html', body: html }));
  }
  const tab = await context.newPage();
  tab.on('request', request => {
    if (request.url() !== address) seen.requests.push(request.url());
  });
  tab.on('console', message => seen.messages.push(message.text()));
  tab.on('pageerror', error => seen.messages.push(String(error)));
  tab.on('dialog', dialog => {
    seen.messages.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await tab.goto(address);
  return tab;
}

async function look(name, scheme, scripted) {
  const tab = await open(widths[name], scheme, scripted);
  await tab.evaluate(() =>
    document.querySelectorAll('details').forEach(folded => { folded.open = true; }));
  await tab.addScriptTag({ path: axe });
  const violations = await tab.evaluate(async () => {
    const found = await window.axe.run(document, { resultTypes: ['violations'] });
    return found.violations.flatMap(each =>
      each.nodes.map(node => `${each.id}: ${node.html}`));
  });
  const sideways = await tab.evaluate(() =>
    document.documentElement.scrollWidth > document.documentElement.clientWidth);
  const rows = await tab.evaluate(() =>
    [...document.querySelectorAll('tbody tr')].filter(row => row.getClientRects().length > 0).length);
  seen.looks.push({ name, scheme, violations, sideways, rows });
  await tab.context().close();
}

async function glance() {
  for (const scripted of [true, false]) {
    await look('phone', 'light', scripted);
    await look('desktop', 'dark', scripted);
  }
}

async function study() {
  for (const name of Object.keys(widths)) {
    for (const scheme of ['light', 'dark']) await look(name, scheme, true);
  }
  const tab = await open(widths.desktop, 'light');
  const all = await tab.evaluate(() =>
    [...document.querySelectorAll('a, summary, button, input, select, [tabindex]')]
      .filter(element => element.getClientRects().length > 0).map((element, i) => {
      element.dataset.number = i;
      return element.outerHTML;
    }));
  const reached = new Set();
  for (let i = 0; i <= all.length; i++) {
    await tab.keyboard.press('Tab');
    const at = await tab.evaluate(() => {
      const element = document.activeElement;
      const ring = getComputedStyle(element).outlineStyle;
      return ring === 'none' ? null : element.dataset.number;
    });
    if (at != null) reached.add(Number(at));
  }
  seen.unreached = all.filter((_, i) => !reached.has(i));
  seen.scripts = await tab.evaluate(() =>
    [...document.querySelectorAll('*')].filter(element =>
      /^(script|iframe|object|embed|img|link|base|form|svg|math)$/i.test(element.tagName)
      || [...element.attributes].some(each =>
        /^on/i.test(each.name) || /^\s*(javascript|data|vbscript):/i.test(each.value)))
      .map(element => element.outerHTML));
  await tab.pdf({ path: pdf, preferCSSPageSize: true });
}

await (pdf ? study() : glance());
await browser.close();
process.stdout.write(JSON.stringify(seen));
