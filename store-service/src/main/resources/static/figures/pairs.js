/** Pairs of parties in tables: the number of their events leads to their happenings. */

import {element} from '../words/element.js';
import {QUADS, goldstein} from '../words/event.js';
import {partyLink, partyName} from '../words/parties.js';
import {table} from './table.js';

const CLASSES = [1, 2, 3, 4];

/** All figures of each pair, and behind them more columns, if there are any. */
export function dyadTable(pairs, onChoose, more = {titles: [], of: () => []}) {
  return table(['Who → whom', 'Events', ...QUADS.slice(1), 'Goldstein, mean', ...more.titles], pairs.map(pair => [
    names(pair), choice(pair, onChoose), ...CLASSES.map(quad => pair[`quad${quad}`]), goldstein(pair.goldstein), ...more.of(pair)]));
}

/** The same where there is little room. */
export function shortTable(pairs, onChoose) {
  return table(['Who → whom', 'Events', 'Mostly'], pairs.map(pair => [names(pair), choice(pair, onChoose), mostly(prevailing(pair))]));
}

function names({source, target}) {
  return element('span', {}, partyLink(source), ' → ', partyLink(target));
}

function mostly(quad) {
  return element('span', {class: `deed quad${quad}`}, QUADS[quad]);
}

/** The number of events of a pair, which leads to their happenings. */
export function choice({source, target, events}, onChoose) {
  const label = `${events}: happenings of ${partyName(source)} upon ${partyName(target)}`;
  const button = element('button', {type: 'button', class: 'choice', 'aria-label': label}, String(events));
  button.addEventListener('click', () => onChoose({source, target}));
  return button;
}

/** The class with the most events. */
export function prevailing(pair) {
  return CLASSES.reduce((one, other) => pair[`quad${other}`] > pair[`quad${one}`] ? other : one);
}
