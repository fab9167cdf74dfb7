/** The network of leaders: who stands in one event with whom. */

import * as api from '../ask/api.js';
import {element} from '../words/element.js';
import {GOLDSTEIN, goldstein} from '../words/event.js';
import {linkTo} from '../words/links.js';
import {d3Library} from './library.js';
import {table} from './table.js';

const LINES = 45;
const TICKS = 300;
const MARGIN = 60;
// About as wide as a letter, and as high as a point with its name below.
const LETTER = 7.4;
const LINE = 40;

/** A drawing and the same as a table; nothing if no two leaders meet in an event. */
export async function network(query) {
  const [d3, {nodes, edges}] = await Promise.all([d3Library(), api.leaderGraph(query, LINES)]);
  if (!edges.length) return [];
  const names = new Map(nodes.map(({id, name}) => [id, name ?? id]));
  return [
    element('h2', {}, 'Which leaders deal with each other'),
    element('div', {class: 'beside'},
      element('div', {class: 'wide', tabindex: '0', role: 'region', 'aria-label': 'Drawing'}, drawing(d3, laidOut(d3, nodes, edges, names), names), key()),
      table(['Leaders', 'Events', 'Goldstein, mean'], edges.map(({source, target, weight, goldstein: mean}) => [
        element('span', {}, linkTo('leader', source, names.get(source)), ' – ', linkTo('leader', target, names.get(target))), weight, goldstein(mean)]))),
  ];
}

/** Places for all, found before anything is shown: nothing moves. */
function laidOut(d3, nodes, edges, names) {
  const [points, lines] = [nodes.map(node => ({...node})), edges.map(edge => ({...edge}))];
  d3.forceSimulation(points)
    .force('line', d3.forceLink(lines).id(({id}) => id).distance(80))
    .force('apart', d3.forceManyBody().strength(-200))
    .force('room', roomForNames(names))
    .force('x', d3.forceX().strength(.06))
    .force('y', d3.forceY().strength(.12))
    .stop()
    .tick(TICKS);
  return {points, lines};
}

/** Pushes apart those whose names would cover each other, the shorter way. */
function roomForNames(names) {
  let points;
  const halfOf = ({id}) => LETTER * names.get(id).length / 2 + 4;
  const apart = (one, other) => {
    const [x, y] = [other.x - one.x, other.y - one.y];
    const [tooNear, tooLow] = [halfOf(one) + halfOf(other) - Math.abs(x), LINE - Math.abs(y)];
    if (tooNear <= 0 || tooLow <= 0) return;
    const axis = tooNear < tooLow ? 'x' : 'y';
    const push = Math.min(tooNear, tooLow) / 2 * (axis === 'x' ? Math.sign(x) || 1 : Math.sign(y) || 1);
    one[axis] -= push;
    other[axis] += push;
  };
  const force = () => points.forEach((one, number) => points.slice(number + 1).forEach(other => apart(one, other)));
  force.initialize = nodes => { points = nodes; };
  return force;
}

function drawing(d3, {points, lines}, names) {
  const [[left, right], [top, bottom]] = [d3.extent(points, ({x}) => x), d3.extent(points, ({y}) => y)];
  const svg = d3.create('svg').attr('class', 'network').attr('role', 'group').attr('aria-label', 'Leaders, and lines between them; the figures are in the table beside')
    .attr('viewBox', [left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN].join(' '));
  svg.append('g').selectAll().data(lines).join('line')
    .attr('class', ({goldstein: mean}) => mean < 0 ? 'conflict' : 'cooperation')
    .attr('stroke-width', ({weight}) => 1 + Math.sqrt(weight))
    .attr('x1', ({source}) => source.x).attr('y1', ({source}) => source.y).attr('x2', ({target}) => target.x).attr('y2', ({target}) => target.y);
  const leaders = svg.append('g').selectAll().data(points).join('a')
    .attr('href', ({id}) => `?${new URLSearchParams({view: 'leader', of: id})}`)
    .attr('transform', ({x, y}) => `translate(${x} ${y})`);
  leaders.append('circle').attr('r', ({weight}) => 4 + 2 * Math.sqrt(weight));
  leaders.append('text').attr('dy', ({weight}) => 18 + 2 * Math.sqrt(weight)).text(({id}) => names.get(id));
  return svg.node();
}

function key() {
  return element('p', {class: 'legend'},
    element('span', {class: 'deed quad1'}, '— more cooperation'), element('span', {class: 'deed quad4'}, '— more conflict (Goldstein mean below 0)'),
    element('span', {class: 'quiet'}, GOLDSTEIN));
}
