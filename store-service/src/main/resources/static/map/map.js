/** The map of who acts upon whom, over all the time or step by step. */

import * as api from '../ask/api.js';
import {d3Library} from '../figures/library.js';
import {shortTable} from '../figures/pairs.js';
import {pointsOf} from '../figures/points.js';
import {element} from '../words/element.js';
import {QUADS} from '../words/event.js';
import {Player} from './player.js';
import {stepsOf} from './steps.js';
import {World} from './world.js';

const PAIRS = 60;

/** The map, the player of its steps, and the same as a table; nothing if there are no events. */
export async function map(query, {onChoose}) {
  const [d3, outline, found] = await Promise.all([d3Library(), api.outline(), pointsOf(query)]);
  if (!found) return [];
  const world = new World(d3, outline, onChoose);
  const told = element('p', {class: 'quiet', role: 'status'});
  const beside = element('div', {});
  const player = new Player(stepsOf(found, query), async step => {
    const pairs = await api.dyads(step.query, PAIRS);
    return () => {
      told.textContent = tell(pairs, world.draw(pairs));
      beside.replaceChildren(...pairs.length ? [shortTable(pairs, onChoose)] : []);
    };
  });
  await player.show(0);
  return [
    element('h2', {}, 'Who acts upon whom, on the map'),
    player.controls,
    element('div', {class: 'beside'}, element('div', {}, world.svg, legend(), told), beside),
  ];
}

function legend() {
  return element('p', {class: 'legend'}, ...[1, 2, 3, 4].map(quad => element('span', {class: `deed quad${quad}`}, `— ${QUADS[quad]}`)));
}

function tell(pairs, shown) {
  if (!pairs.length) return 'No events between two parties in this time.';
  const missing = pairs.length - shown;
  const most = pairs.length === PAIRS ? `The ${PAIRS} most frequent pairs` : `${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'}`;
  return missing ? `${most}; ${missing} of them with an organisation, which has no place on the map, only in the table.` : `${most}.`;
}
