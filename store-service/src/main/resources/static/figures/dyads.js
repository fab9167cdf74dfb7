/** Who acts upon whom: a matrix of those who act most, and the thirty pairs that deal with each other most, over time. */

import * as api from '../ask/api.js';
import {element} from '../words/element.js';
import {GOLDSTEIN} from '../words/event.js';
import {d3Library} from './library.js';
import {matrix} from './matrix.js';
import {dyadTable} from './pairs.js';
import {sparklines} from './sparkline.js';

const ALL_PAIRS = 1_000;
const SHOWN = 30;

/** Each pair leads to its happenings; nothing if there are none. */
export async function dyads(query, {onChoose}) {
  const [d3, pairs] = await Promise.all([d3Library(), api.dyads(query, ALL_PAIRS)]);
  if (!pairs.length) return [];
  const lines = await sparklines(d3, query, SHOWN);
  return [
    element('h2', {}, 'Who acts upon whom most'),
    ...matrix(pairs, onChoose),
    element('h3', {}, pairs.length > SHOWN ? 'The thirty pairs with the most events' : 'All pairs'),
    element('p', {class: 'quiet'}, GOLDSTEIN, ...lines.told),
    dyadTable(pairs.slice(0, SHOWN), onChoose, {titles: ['Over time'], of: pair => [lines.of(pair)]}),
  ];
}
