// Sorts and filters the table; without it, the table is there as it is.
'use strict';
const table = document.querySelector('.matrix');
const body = table.tBodies[0];
const rows = [...body.rows];
const form = document.querySelector('.filter');
const shown = form.querySelector('output');
const value = (row, column) => {
  const cell = row.cells[column];
  return cell.dataset.order === undefined ? cell.textContent.trim().toLowerCase() : Number(cell.dataset.order);
};

function filter() {
  const words = form.elements.words.value.trim().toLowerCase();
  const verdict = form.elements.verdict.value;
  let count = 0;
  for (const row of rows) {
    const fits = (verdict === '' || row.className === verdict)
      && (words === '' || row.cells[0].textContent.toLowerCase().includes(words));
    row.hidden = !fits;
    count += fits ? 1 : 0;
  }
  shown.textContent = count.toLocaleString('en') + ' of ' + rows.length.toLocaleString('en') + ' on this page shown';
}

function sort(head, column) {
  const up = head.getAttribute('aria-sort') !== 'ascending';
  for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
  const sign = up ? 1 : -1;
  const keyed = rows.map((row, i) => [value(row, column), i, row]);
  keyed.sort((a, b) => (a[0] < b[0] ? -sign : a[0] > b[0] ? sign : a[1] - b[1]));
  body.append(...keyed.map(each => each[2]));
}

for (const [column, head] of [...table.tHead.rows[0].cells].entries()) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  button.addEventListener('click', () => sort(head, column));
  head.append(button);
}
form.hidden = false;
form.addEventListener('input', filter);
form.addEventListener('submit', event => event.preventDefault());
filter();
