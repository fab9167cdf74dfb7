/** The thirty pairs of parties that deal with each other most. */

import * as api from '../ask/api.js';
import {countryName, flag} from '../words/countries.js';
import {element} from '../words/element.js';
import {QUADS} from '../words/event.js';
import {table} from './table.js';

/** A table, in which each pair leads to its happenings; nothing if there are none. */
export async function dyads(query, onChoose) {
  const pairs = await api.dyads(query);
  if (!pairs.length) return [];
  return [
    element('h2', {}, 'Who acts upon whom most'),
    table(['Who → whom', 'Events', ...QUADS.slice(1), 'Goldstein, mean'], pairs.map(pair => [
      choice(pair, onChoose), pair.events, pair.quad1, pair.quad2, pair.quad3, pair.quad4, pair.goldstein.toFixed(1)])),
  ];
}

function choice({source, target}, onChoose) {
  const button = element('button', {type: 'button', class: 'choice'}, `${named(source)} → ${named(target)}`);
  button.addEventListener('click', () => onChoose({source, target}));
  return button;
}

function named(code) {
  const name = countryName(code);
  return name ? `${flag(code)}\u00a0${name}` : code;
}
