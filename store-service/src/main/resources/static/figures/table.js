/** A table of figures: the first column names the row. */

import {element} from '../words/element.js';

export function table(titles, rows) {
  return element('div', {class: 'wide', tabindex: '0', role: 'region', 'aria-label': `Table: ${titles.join(', ')}`}, element('table', {},
    element('thead', {}, element('tr', {}, ...titles.map(title => element('th', {scope: 'col'}, title)))),
    element('tbody', {}, ...rows.map(([name, ...figures]) => element('tr', {},
      element('th', {scope: 'row'}, name), ...figures.map(figure => element('td', {}, figure)))))));
}
