/** Events by quad class in periods of a length that suits them. */

import * as api from '../ask/api.js';
import {periodFor, startOf} from './periods.js';

/** The period, and the points of the timeline, each with the start of its period; nothing if there are no events. */
export async function pointsOf(query) {
  const months = await api.timeline(query, 'month');
  if (!months.length) return undefined;
  const period = periodFor(months.map(point => point.period));
  const points = ['month', 'year'].includes(period) ? months : await api.timeline(query, period);
  return {period, points: points.map(point => ({...point, start: startOf(period, point.period)}))};
}
