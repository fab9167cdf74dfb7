/** A matrix of the most active parties: who acts in the rows, upon whom in the columns; the colour is that of the class that prevails. */

import {element} from '../words/element.js';
import {QUADS} from '../words/event.js';
import {partyLink, partyMark, partyName} from '../words/parties.js';
import {choice, prevailing} from './pairs.js';

const PARTIES = 30;
/** The deepest colour is that of the most frequent pair; the others follow the root of their number, so that few are seen, too. */
const SHADES = 5;

/** Nothing for so few parties that the table says as much. */
export function matrix(pairs, onChoose) {
  const parties = mostActive(pairs);
  if (parties.length < 3) return [];
  const most = Math.max(...pairs.map(({events}) => events));
  const found = new Map(pairs.map(pair => [`${pair.source} ${pair.target}`, pair]));
  const cells = source => parties.map(target => cell(found.get(`${source} ${target}`), most, onChoose));
  const grid = element('table', {class: 'matrix'},
    element('thead', {}, element('tr', {}, element('td', {}), ...parties.map(party => element('th', {scope: 'col', title: partyName(party)}, columnName(party))))),
    element('tbody', {}, ...parties.map(party => element('tr', {}, element('th', {scope: 'row'}, partyLink(party)), ...cells(party)))));
  grid.querySelector('button')?.setAttribute('tabindex', '0');
  grid.addEventListener('keydown', move);
  return [
    element('p', {class: 'quiet'}, `The ${parties.length} most active: who acts in the rows, upon whom in the columns. A number is that of events; it leads to their happenings. Arrow keys go from one to the next.`),
    element('div', {class: 'wide', role: 'region', 'aria-label': 'Matrix of who acts upon whom'}, grid),
    element('p', {class: 'legend'}, 'Colour of the class that prevails, the deeper the more events: ',
      ...[1, 2, 3, 4].map(quad => element('span', {class: `deed quad${quad}`}, `■ ${QUADS[quad]}`))),
  ];
}

function mostActive(pairs) {
  const events = new Map();
  const add = (party, number) => events.set(party, (events.get(party) ?? 0) + number);
  pairs.forEach(pair => [pair.source, pair.target].forEach(party => add(party, pair.events)));
  return [...events].sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || one.localeCompare(other)).slice(0, PARTIES).map(([party]) => party);
}

/** A flag says as much as there is room for. */
function columnName(party) {
  const [mark] = partyMark(party);
  return element('span', {}, mark ?? partyName(party), element('span', {class: 'unseen'}, partyName(party)));
}

function cell(pair, most, onChoose) {
  if (!pair) return element('td', {});
  const button = choice(pair, onChoose);
  button.tabIndex = -1;
  button.title = `${partyName(pair.source)} → ${partyName(pair.target)}: ${[1, 2, 3, 4].filter(quad => pair[`quad${quad}`]).map(quad => `${pair[`quad${quad}`]} × ${QUADS[quad]}`).join(', ')}`;
  return element('td', {class: `quad${prevailing(pair)} shade${Math.ceil(SHADES * Math.sqrt(pair.events / most))}`}, button);
}

/** To the next number in the row or the column. */
function move(key) {
  const step = {ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0]}[key.key];
  const from = key.target.closest('td');
  if (!step || !from) return;
  key.preventDefault();
  const rows = [...from.closest('tbody').rows];
  let [row, column] = [rows.indexOf(from.parentElement), from.cellIndex];
  let next;
  do {
    [row, column] = [row + step[0], column + step[1]];
    next = rows[row]?.cells[column]?.querySelector('button');
  } while (!next && rows[row]?.cells[column]);
  if (!next) return;
  key.target.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
