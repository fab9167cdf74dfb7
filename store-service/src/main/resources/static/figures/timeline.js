/** Events over time, stacked by quad class. */

import {element} from '../words/element.js';
import {QUADS, capitalised} from '../words/event.js';
import {stackedBars} from './chart.js';
import {allPeriods, periodName} from './periods.js';
import {pointsOf} from './points.js';
import {table} from './table.js';

const CLASSES = [1, 2, 3, 4];

/** A chart and the same figures as a table; nothing if there are no events. */
export async function timeline(query, {heading = 'h2'} = {}) {
  const found = await pointsOf(query);
  if (!found) return [];
  const {period} = found;
  const {names, counts} = counted(found);
  const title = `Events by ${period}, in their four classes`;
  return [
    element(heading, {}, title),
    await stackedBars(title, names, CLASSES.map((quad, number) => ({name: QUADS[quad], values: counts[number], quad}))),
    element('details', {}, element('summary', {}, 'The same as a table'),
      table([capitalised(period), ...QUADS.slice(1)], names.map((name, number) => [name, ...counts.map(values => values[number])]).reverse())),
  ];
}

/** How many events of each class there are in each period. */
function counted({period, points}) {
  const periods = allPeriods(period, points[0].start, points.at(-1).start);
  const counts = CLASSES.map(() => periods.map(() => 0));
  const places = new Map(periods.map((start, number) => [start, number]));
  points.forEach(({value, start, events}) => { counts[value - 1][places.get(start)] += events; });
  return {names: periods.map(start => periodName(period, start)), counts};
}
