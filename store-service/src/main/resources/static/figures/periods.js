/** The periods of a timeline: as long as makes neither few bars nor hundreds, and without gaps where nothing happened. */

import {day} from '../words/event.js';

export const MILLIS_OF_A_DAY = 86_400_000;
const LONGEST_IN_DAYS = {day: 92, week: 731, month: 3_653};

/** The period for events from the first to the last of these months. */
export function periodFor(months) {
  const days = (Date.parse(months.at(-1)) - Date.parse(months[0])) / MILLIS_OF_A_DAY;
  return Object.keys(LONGEST_IN_DAYS).find(period => days <= LONGEST_IN_DAYS[period]) ?? 'year';
}

/** The first day of the year of a day, or the day itself: the service knows no years. */
export function startOf(period, first) {
  return period === 'year' ? `${first.slice(0, 4)}-01-01` : first;
}

/** All periods from the first to the last, each by its first day. */
export function allPeriods(period, first, last) {
  const all = [];
  for (let at = first; at <= last; at = periodAfter(period, at)) all.push(at);
  return all;
}

/** A period in words. */
export function periodName(period, first) {
  return day(first, period);
}

/** The first day of the next period. */
export function periodAfter(period, first) {
  const at = new Date(first);
  if (period === 'year') at.setUTCFullYear(at.getUTCFullYear() + 1);
  else if (period === 'month') at.setUTCMonth(at.getUTCMonth() + 1);
  else at.setUTCDate(at.getUTCDate() + (period === 'week' ? 7 : 1));
  return at.toISOString().slice(0, 10);
}
