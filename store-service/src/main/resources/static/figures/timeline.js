/** Events over time, stacked by quad class. */

import * as api from '../ask/api.js';
import {element} from '../words/element.js';
import {QUADS, capitalised} from '../words/event.js';
import {stackedBars} from './chart.js';
import {allPeriods, periodFor, periodName, startOf} from './periods.js';
import {table} from './table.js';

const CLASSES = [1, 2, 3, 4];

/** A chart and the same figures as a table; nothing if there are no events. */
export async function timeline(query) {
  const months = await api.timeline(query, 'month');
  if (!months.length) return [];
  const period = periodFor(months.map(point => point.period));
  const points = ['month', 'year'].includes(period) ? months : await api.timeline(query, period);
  const {names, counts} = counted(points, period);
  const title = `Events by ${period}, in their four classes`;
  return [
    element('h2', {}, title),
    await stackedBars(title, names, CLASSES.map((quad, number) => ({name: QUADS[quad], values: counts[number], quad}))),
    element('details', {}, element('summary', {}, 'The same as a table'),
      table([capitalised(period), ...QUADS.slice(1)], names.map((name, number) => [name, ...counts.map(values => values[number])]).reverse())),
  ];
}

/** How many events of each class there are in each period. */
function counted(points, period) {
  const starts = points.map(point => startOf(period, point.period));
  const periods = allPeriods(period, starts[0], starts.at(-1));
  const counts = CLASSES.map(() => periods.map(() => 0));
  const places = new Map(periods.map((start, number) => [start, number]));
  points.forEach((point, number) => { counts[point.value - 1][places.get(starts[number])] += point.events; });
  return {names: periods.map(start => periodName(period, start)), counts};
}
