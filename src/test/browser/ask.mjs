// What the table of an audit shows when it is asked: node ask.mjs PAGE ANSWERS HEAD.
// Fills in the form above it, sorts by a column, and prints the towns and that column as JSON.
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [page, answers, head] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const tab = await browser.newPage();
await tab.goto(pathToFileURL(page).href);
for (const [name, value] of Object.entries(JSON.parse(answers))) {
  const field = tab.locator(`.filter [name="${name}"]`);
  await (name === 'words' ? field.fill(value) : field.selectOption(value));
}
await tab.getByRole('button', { name: head, exact: true }).click();
const shown = await tab.evaluate(head => {
  const column = [...document.querySelectorAll('.matrix thead th')]
    .findIndex(cell => cell.textContent === head);
  return [...document.querySelectorAll('.matrix tbody tr')]
    .filter(row => row.getClientRects().length > 0)
    .map(row => `${row.querySelector('a').textContent}: ${row.cells[column].textContent}`);
}, head);
await browser.close();
process.stdout.write(JSON.stringify(shown));
