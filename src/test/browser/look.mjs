// What a browser makes of a page: node look.mjs PAGE PDF. Prints one JSON object.
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

async function open(width, scheme) {
  // The page forbids all scripts; the checker's own must run all the same.
  const context = await browser.newContext({
    viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP: true,
  });
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

for (const [name, width] of Object.entries(widths)) {
  for (const scheme of ['light', 'dark']) {
    const tab = await open(width, scheme);
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
    seen.looks.push({ name, scheme, violations, sideways });
    await tab.context().close();
  }
}

const tab = await open(widths.desktop, 'light');
const all = await tab.evaluate(() =>
  [...document.querySelectorAll('a, summary, button, input, select, [tabindex]')].map((element, i) => {
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
await browser.close();
process.stdout.write(JSON.stringify(seen));
