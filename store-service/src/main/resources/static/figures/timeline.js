/** Events over time, stacked by quad class. */

import {element} from '../words/element.js';
import {QUADS, capitalised} from '../words/event.js';
import {stackedBars} from './chart.js';
import {isMeasured, measureSwitch, measured} from './measure.js';
import {MILLIS_OF_A_DAY, allPeriods, periodAfter, periodName} from './periods.js';
import {pointsOf} from './points.js';
import {table} from './table.js';

const CLASSES = [1, 2, 3, 4];

/** The view: a chart whose periods can be looked at alone, and which can be measured against what was published. */
export async function timelineView(query, {onZoom, again}) {
  const found = await pointsOf(query);
  if (!found) return [];
  const all = counted(found);
  const zoom = all.periods.length > 1 && ((first, last) => onZoom(daysOf(all, first, last, query)));
  const what = isMeasured() ? 'Events per 100 articles' : 'Events';
  return [
    element('h2', {}, title(what, all)),
    measureSwitch(again),
    ...hint(query, zoom, onZoom),
    ...await parts(what, isMeasured() ? {...all, counts: await measured(all, query)} : all, zoom),
  ];
}

/** A chart and the same figures as a table; nothing if there are no events. */
export async function timeline(query, heading) {
  const found = await pointsOf(query);
  if (!found) return [];
  const all = counted(found);
  return [element(heading, {}, title('Events', all)), ...await parts('Events', all)];
}

function title(what, {period}) {
  return `${what} by ${period}`;
}

async function parts(what, {period, periods, counts}, zoom) {
  const names = periods.map(start => periodName(period, start));
  const figure = value => value === null ? '–' : Number.isInteger(value) ? value : value.toFixed(1);
  return [
    await stackedBars(title(what, {period}), names, CLASSES.map((quad, number) => ({name: QUADS[quad], values: counts[number], quad})), zoom),
    element('details', {}, element('summary', {}, 'The same as a table'),
      table([capitalised(period), ...QUADS.slice(1)], names.map((name, number) =>
        [zoom ? choice(name, () => zoom(number, number)) : name, ...counts.map(values => figure(values[number]))]).reverse())),
  ];
}

function hint(query, zoom, onZoom) {
  const told = isMeasured() ? ['Measured against all articles that were published in the same time (by the same outlet, if one is chosen): more is reported where more is read. A time without articles is left out. '] : [];
  if (zoom) told.push('Drag over some of the bars, or choose a row of the table, to look at that time alone. ');
  if (query.has('from') || query.has('to')) told.push(choice('Show all time', () => onZoom({from: '', to: ''})));
  return told.length ? [element('p', {class: 'quiet'}, ...told)] : [];
}

function choice(text, onChoose) {
  const button = element('button', {type: 'button', class: 'choice'}, text);
  button.addEventListener('click', onChoose);
  return button;
}

/** From the first to the last day of these periods, as far as the filters let them. */
function daysOf({period, periods}, first, last, query) {
  const [begin, end] = [periods[first], new Date(Date.parse(periodAfter(period, periods[last])) - MILLIS_OF_A_DAY).toISOString().slice(0, 10)];
  const [from, to] = [query.get('from'), query.get('to')];
  return {from: from > begin ? from : begin, to: to && to < end ? to : end};
}

/** How many events of each class there are in each period. */
function counted({period, points}) {
  const periods = allPeriods(period, points[0].start, points.at(-1).start);
  const counts = CLASSES.map(() => periods.map(() => 0));
  const places = new Map(periods.map((start, number) => [start, number]));
  points.forEach(({value, start, events}) => { counts[value - 1][places.get(start)] += events; });
  return {period, periods, counts};
}
