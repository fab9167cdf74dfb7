/** What the page asks the store service about alerts. */

import {FILTERS} from '../filter/filters.js';
import {ask, post} from './api.js';

/** Filters that have one value in an alert; the others have a list. */
const SINGLE = ['q', 'leader', 'outlet', 'from', 'to', 'publishedFrom', 'publishedTo', 'scope'];

export const allAlerts = () => ask('alerts').then(answer => answer.alerts);
export const addAlert = alert => post('alerts', alert);
/** How often it would have fired. */
export const preview = alert => post('alerts/preview', alert);
export const removeAlert = id => ask(`alerts/${encodeURIComponent(id)}`, {method: 'DELETE'});
/** A new secret for its webhook; the one before is good for a day more. */
export const renewSecret = id => post(`alerts/${encodeURIComponent(id)}/secret`, {});
export const deliveries = (id, limit) => ask(`alerts/${encodeURIComponent(id)}/deliveries?limit=${limit}`).then(answer => answer.deliveries);

/** Delivers once more what has fired. */
export const replay = (id, delivery) => post(`alerts/${encodeURIComponent(id)}/deliveries/${encodeURIComponent(delivery)}/replay`, {});

/** The filters of the page as those of an alert. */
export function filterOf(query) {
  const filter = {};
  for (const name of query.keys()) {
    if (name === 'minConfidence') filter[name] = Number(query.get(name));
    else if (name === 'quad') filter[name] = query.getAll(name).map(Number);
    else filter[name] = SINGLE.includes(name) ? query.get(name) : query.getAll(name);
  }
  return filter;
}

/** The filters of an alert as those of the page, as far as it has them. */
export function queryOf(filter) {
  return new URLSearchParams(Object.entries(filter).filter(([name]) => FILTERS.includes(name)).flatMap(([name, values]) => [values].flat().map(value => [name, value])));
}
