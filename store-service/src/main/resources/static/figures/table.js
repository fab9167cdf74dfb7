/** A table of figures: the first column names the row; columns of words are written from the left, those of figures to the right. */

import {element} from '../words/element.js';

const FIGURE = /^(?:[−+]?\d|–$|$)/;

export function table(titles, rows) {
  const side = titles.map((_, column) => column && rows.some(row => !isFigure(row[column])) ? {class: 'said'} : {});
  return element('div', {class: 'wide', tabindex: '0', role: 'region', 'aria-label': `Table: ${titles.join(', ')}`}, element('table', {},
    element('thead', {}, element('tr', {}, ...titles.map((title, column) => element('th', {scope: 'col', ...side[column]}, title)))),
    element('tbody', {}, ...rows.map(([name, ...figures]) => element('tr', {},
      element('th', {scope: 'row'}, name), ...figures.map((figure, column) => element('td', side[column + 1], figure)))))));
}

function isFigure(cell) {
  return FIGURE.test((cell.textContent ?? String(cell)).trim());
}
