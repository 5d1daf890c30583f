// Sorts and filters the table, and shows some of it at a time; without it, all of it is there.
'use strict';
const AT_A_TIME = 200;
// From what is to be looked at first.
const ORDER = ['unreadable', 'not-ready', 'ready-with-warnings', 'ready',
  'not-met', 'not-assessed', 'not-applicable', 'met-with-warnings', 'met', ''];

function begin() {
  const table = document.querySelector('.matrix');
  const heads = [...table.tHead.rows[0].cells];
  const body = table.tBodies[0];
  const form = document.querySelector('.filter');
  const found = form.querySelector('output');
  const more = document.querySelector('.more');
  const figure = number => number.toLocaleString('en');
  const rows = [...body.rows].map(row => ({
    row, words: row.cells[0].textContent.toLowerCase(), came: [...row.cells].map(cell => cell.className),
  }));
  const columns = heads.findIndex(head => head.textContent === form.elements.column.options[1]?.text);
  let most = AT_A_TIME;

  function show() {
    const words = form.elements.words.value.trim().toLowerCase();
    const verdict = form.elements.verdict.value;
    const column = form.elements.column.selectedIndex - 1;
    const came = form.elements.came.value;
    let fit = 0;
    for (const each of rows) {
      const asked = column < 0 ? each.came.slice(2) : [each.came[columns + column]];
      const fits = (verdict === '' || each.row.className === verdict) && each.words.includes(words)
        && (came === '' || asked.includes(came));
      fit += fits ? 1 : 0;
      each.row.hidden = !fits;
      each.row.toggleAttribute('data-later', fits && fit > most);
    }
    document.documentElement.classList.remove('waiting');
    found.textContent = (fit > most ? 'The first ' + figure(most) + ' of ' : '')
      + figure(fit) + ' that fit, of ' + figure(rows.length);
    more.hidden = fit <= most;
  }

  function value(each, column) {
    const name = column === 1 ? each.row.className : each.came[column];
    const text = each.row.cells[column].textContent;
    if (name === 'figure') return text === '' ? -1 : Number(text.replaceAll(',', ''));
    return column === 0 ? each.words : ORDER.indexOf(name);
  }

  function sort(head, column) {
    const up = head.getAttribute('aria-sort') !== 'ascending';
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    const sign = up ? 1 : -1;
    for (const each of rows) each.value = value(each, column);
    rows.sort((a, b) => (a.value < b.value ? -sign : a.value > b.value ? sign : 0));
    body.append(...rows.map(each => each.row));
    show();
  }

  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(head, column));
    head.append(button);
  }
  more.firstChild.addEventListener('click', () => {
    most += AT_A_TIME;
    show();
  });
  form.hidden = false;
  form.addEventListener('input', () => {
    most = AT_A_TIME;
    show();
  });
  form.addEventListener('submit', event => event.preventDefault());
  show();
}

// Before the rows come: a browser takes seconds to lay thousands of them out.
document.documentElement.classList.add('waiting');
document.addEventListener('DOMContentLoaded', begin);
