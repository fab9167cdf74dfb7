/** Events over time, stacked by quad class. */

import * as api from '../ask/api.js';
import {element} from '../words/element.js';
import {QUADS} from '../words/event.js';
import {stackedBars} from './chart.js';
import {table} from './table.js';

const LONGEST_IN_DAYS = 92;
const LONGEST_IN_WEEKS = 731;
const MILLIS_OF_A_DAY = 86_400_000;

/** A chart and the same figures as a table; nothing if there are no events. */
export async function timeline(query) {
  const months = await api.timeline(query, 'month');
  if (!months.length) return [];
  const interval = intervalFor(months);
  const points = interval === 'month' ? months : await api.timeline(query, interval);
  const periods = [...new Set(points.map(point => point.period))].sort();
  const counts = [1, 2, 3, 4].map(quad => periods.map(period =>
    points.find(point => point.period === period && Number(point.value) === quad)?.events ?? 0));
  const title = `Events by ${interval}, in their four classes`;
  return [
    element('h2', {}, title),
    await stackedBars(title, periods, counts.map((values, number) => ({name: QUADS[number + 1], values, quad: number + 1}))),
    element('details', {}, element('summary', {}, 'The same as a table'),
      table([capital(interval), ...QUADS.slice(1)], periods.map((period, number) => [period, ...counts.map(values => values[number])]).reverse())),
  ];
}

/** So that there are neither few bars nor hundreds. */
function intervalFor(months) {
  const days = (Date.parse(months.at(-1).period) - Date.parse(months[0].period)) / MILLIS_OF_A_DAY;
  if (days <= LONGEST_IN_DAYS) return 'day';
  return days <= LONGEST_IN_WEEKS ? 'week' : 'month';
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
