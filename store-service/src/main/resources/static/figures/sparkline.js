/** Lines as small as words: how often each of the most frequent pairs deals with each other over time. */

import * as api from '../ask/api.js';
import {allPeriods, periodFor, periodName, startOf} from './periods.js';

const WIDTH = 140;
const HEIGHT = 22;

/** What the lines are of, in words, and a line for each pair. */
export async function sparklines(d3, query, pairs) {
  const months = await api.dyadTimeline(query, 'month', pairs);
  if (!months.length) return {told: [], of: () => '–'};
  const ends = d3.extent(months, step => step.period);
  const period = periodFor(ends);
  const steps = ['month', 'year'].includes(period) ? months : await api.dyadTimeline(query, period, pairs);
  const of = d3.rollup(steps, all => d3.sum(all, step => step.events), nameOf, step => startOf(period, step.period));
  const periods = allPeriods(period, ...d3.extent(steps, step => startOf(period, step.period)));
  return {
    told: [` Over time: events by ${period}, from ${periodName(period, periods[0])} to ${periodName(period, periods.at(-1))}; each line has a scale of its own.`],
    of: pair => bars(d3, periods, of.get(nameOf(pair)) ?? new Map(), period),
  };
}

const nameOf = ({source, target}) => `${source} ${target}`;

function bars(d3, periods, events, period) {
  const most = d3.greatest(events, ([, number]) => number) ?? ['', 0];
  const x = d3.scaleBand(periods, [0, WIDTH]).paddingInner(.15);
  const y = d3.scaleLinear([0, most[1]], [0, HEIGHT - 2]);
  const svg = d3.create('svg').attr('class', 'sparkline').attr('viewBox', `0 0 ${WIDTH} ${HEIGHT}`).attr('role', 'img')
    .attr('aria-label', most[1] ? `most in ${periodName(period, most[0])}: ${most[1]}` : 'none');
  svg.append('title').text(most[1] ? `Most in ${periodName(period, most[0])}: ${most[1]}` : 'None');
  svg.append('path').attr('class', 'ground').attr('d', `M0 ${HEIGHT - .5}H${WIDTH}`);
  svg.append('g').selectAll().data([...events]).join('rect')
    .attr('x', ([start]) => x(start)).attr('width', Math.max(x.bandwidth(), 1.5))
    .attr('y', ([, number]) => HEIGHT - 1 - y(number)).attr('height', ([, number]) => y(number));
  return svg.node();
}
