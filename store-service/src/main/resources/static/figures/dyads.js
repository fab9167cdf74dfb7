/** The thirty pairs of parties that deal with each other most. */

import * as api from '../ask/api.js';
import {element} from '../words/element.js';
import {QUADS, goldstein} from '../words/event.js';
import {partyLink, partyName} from '../words/parties.js';
import {table} from './table.js';

/** Each pair leads to its happenings; nothing if there are none. */
export async function dyads(query, {onChoose}) {
  const pairs = await api.dyads(query, 30);
  return pairs.length ? [element('h2', {}, 'Who acts upon whom most'), dyadTable(pairs, onChoose)] : [];
}

/** A table of pairs, in which the number of events leads to their happenings. */
export function dyadTable(pairs, onChoose) {
  return table(['Who → whom', 'Events', ...QUADS.slice(1), 'Goldstein, mean'], pairs.map(pair => [
    element('span', {}, partyLink(pair.source), ' → ', partyLink(pair.target)),
    choice(pair, onChoose), pair.quad1, pair.quad2, pair.quad3, pair.quad4, goldstein(pair.goldstein)]));
}

/** The number of events of a pair, which leads to their happenings. */
export function choice({source, target, events}, onChoose) {
  const label = `${events}: happenings of ${partyName(source)} upon ${partyName(target)}`;
  const button = element('button', {type: 'button', class: 'choice', 'aria-label': label}, String(events));
  button.addEventListener('click', () => onChoose({source, target}));
  return button;
}
