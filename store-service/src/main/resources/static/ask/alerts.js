/** What the page asks the store service about alerts. */

import {ask, post} from './api.js';

/** Filters that have one value in an alert; the others have a list. */
const SINGLE = ['q', 'leader', 'outlet', 'from', 'to', 'minConfidence', 'scope'];

export const allAlerts = () => ask('alerts').then(answer => answer.alerts);
export const addAlert = alert => post('alerts', alert);
/** How often it would have fired. */
export const preview = alert => post('alerts/preview', alert);
export const removeAlert = id => ask(`alerts/${encodeURIComponent(id)}`, {method: 'DELETE'});
/** A new secret for its webhook; the one before is good for a day more. */
export const renewSecret = id => post(`alerts/${encodeURIComponent(id)}/secret`, {});
export const deliveries = (id, limit) => ask(`alerts/${encodeURIComponent(id)}/deliveries?limit=${limit}`).then(answer => answer.deliveries);

/** The filters of the page as those of an alert. */
export function filterOf(query) {
  const filter = {};
  for (const name of query.keys()) {
    if (name === 'minConfidence') filter[name] = Number(query.get(name));
    else filter[name] = SINGLE.includes(name) ? query.get(name) : query.getAll(name);
  }
  return filter;
}

/** The filters of an alert as those of the page. */
export function queryOf(filter) {
  return new URLSearchParams(Object.entries(filter).flatMap(([name, values]) => [values].flat().map(value => [name, value])));
}
