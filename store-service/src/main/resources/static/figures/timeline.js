/** Events over time, stacked by quad class. */

import {element} from '../words/element.js';
import {QUADS, capitalised} from '../words/event.js';
import {stackedBars} from './chart.js';
import {MILLIS_OF_A_DAY, allPeriods, periodAfter, periodName} from './periods.js';
import {pointsOf} from './points.js';
import {table} from './table.js';

const CLASSES = [1, 2, 3, 4];

/** A chart and the same figures as a table; nothing if there are no events. Where one can zoom, some of the periods can be looked at alone. */
export async function timeline(query, {heading = 'h2', onZoom} = {}) {
  const found = await pointsOf(query);
  if (!found) return [];
  const {period} = found;
  const {periods, counts} = counted(found);
  const names = periods.map(start => periodName(period, start));
  const title = `Events by ${period}, in their four classes`;
  const zoom = onZoom && periods.length > 1 && ((first, last) => onZoom(daysOf(period, periods[first], periods[last], query)));
  return [
    element(heading, {}, title),
    ...onZoom ? hint(query, zoom, onZoom) : [],
    await stackedBars(title, names, CLASSES.map((quad, number) => ({name: QUADS[quad], values: counts[number], quad})), zoom),
    element('details', {}, element('summary', {}, 'The same as a table'),
      table([capitalised(period), ...QUADS.slice(1)], names.map((name, number) =>
        [zoom ? choice(name, () => zoom(number, number)) : name, ...counts.map(values => values[number])]).reverse())),
  ];
}

function hint(query, zoom, onZoom) {
  const parts = zoom ? ['Drag over some of the bars, or choose a row of the table, to look at that time alone. '] : [];
  if (query.has('from') || query.has('to')) parts.push(choice('Show all time', () => onZoom({from: '', to: ''})));
  return parts.length ? [element('p', {class: 'quiet'}, ...parts)] : [];
}

function choice(text, onChoose) {
  const button = element('button', {type: 'button', class: 'choice'}, text);
  button.addEventListener('click', onChoose);
  return button;
}

/** From the first to the last day of these periods, as far as the filters let them. */
function daysOf(period, first, last, query) {
  const end = new Date(Date.parse(periodAfter(period, last)) - MILLIS_OF_A_DAY).toISOString().slice(0, 10);
  const [from, to] = [query.get('from'), query.get('to')];
  return {from: from > first ? from : first, to: to && to < end ? to : end};
}

/** How many events of each class there are in each period. */
function counted({period, points}) {
  const periods = allPeriods(period, points[0].start, points.at(-1).start);
  const counts = CLASSES.map(() => periods.map(() => 0));
  const places = new Map(periods.map((start, number) => [start, number]));
  points.forEach(({value, start, events}) => { counts[value - 1][places.get(start)] += events; });
  return {periods, counts};
}
