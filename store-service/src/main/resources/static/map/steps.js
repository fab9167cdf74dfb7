/** The steps in which the map is played. */

import {allPeriods, periodAfter, periodName} from '../figures/periods.js';

/** All the time, then one step for each period from the first to the last. */
export function stepsOf({period, points}, query) {
  return [
    {name: 'all the time', query},
    ...allPeriods(period, points[0].start, points.at(-1).start).map(from => ({
      name: period === 'week' ? `week of ${periodName(period, from)}` : periodName(period, from),
      query: during(query, from, lastDayBefore(periodAfter(period, from))),
    })),
  ];
}

/** The days that are asked for already remain the limits. */
function during(query, from, to) {
  const asked = new URLSearchParams(query);
  asked.set('from', [from, query.get('from') ?? from].sort().at(-1));
  asked.set('to', [to, query.get('to') ?? to].sort()[0]);
  return asked;
}

function lastDayBefore(start) {
  const day = new Date(start);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
