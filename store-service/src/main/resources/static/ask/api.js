/** What the page asks the store service for. */

import {askForKey} from './session.js';

export async function ask(path, how = {}) {
  const response = await fetch(`api/v1/${path}`, {...how, headers: {Accept: 'application/json', ...how.headers}})
    .catch(() => { throw new Error('The service does not answer.'); });
  const answer = await response.json().catch(() => ({}));
  if (response.status === 401) askForKey();
  if (!response.ok) throw new Error(answer.detail ?? `The server answers ${response.status}.`);
  return answer;
}

/** A page of happenings, and the cursor of the next. */
export function happenings(query, cursor, limit = 60) {
  return ask(`happenings?${and(query, {limit, ...cursor && {cursor}})}`);
}

/** The happening that an event is a report of, with all its reports. */
export function happening(event) {
  return ask(`happenings/${encodeURIComponent(event)}`);
}

/** Takes reports out of a happening; the happenings that they all belong to then. */
export function split(happening, events) {
  return post(`happenings/${encodeURIComponent(happening)}/splits`, {events});
}

export function post(path, body) {
  return ask(path, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)});
}

/** An article with all that was found in it. */
export function article(id) {
  return ask(`articles/${encodeURIComponent(id)}`);
}

/** What it said before it was corrected, the latest first. */
export const editions = id => ask(`articles/${encodeURIComponent(id)}/editions`).then(answer => answer.editions);

/** Leaders, issues, outlets and parties that filters can name, the most frequent first. */
export const leaders = query => ask(`leaders?${query}`).then(answer => answer.leaders);
export const issues = () => ask('issues?limit=1000').then(answer => answer.issues);
export const outlets = () => ask('outlets?limit=1000').then(answer => answer.outlets);
export const parties = () => ask('stats/top?by=party&limit=1000').then(answer => answer.values);

/** Events by quad class in each period. */
export function timeline(query, interval) {
  return ask(`stats/timeline?${and(query, {interval, by: 'quad'})}`).then(answer => answer.points);
}

/** The pairs of parties that deal with each other most. */
export function dyads(query, limit) {
  return ask(`stats/dyads?${and(query, {limit})}`).then(answer => answer.dyads);
}

/** Articles in each period. */
export const articleTimeline = (query, interval) => ask(`stats/articles?${and(query, {interval})}`).then(answer => answer.points);

/** The events of these pairs in each period. */
export const dyadTimeline = (query, interval, limit) => ask(`stats/dyads/timeline?${and(query, {interval, limit})}`).then(answer => answer.steps);

/** The outlines of the countries, each with its centre, as GeoJSON. */
export const outline = () => fetch('map/world.json').then(answer => answer.json());

/** What is unusual in a dimension: in this week, if the query names no other time, against the ninety days before. */
export const unusual = (query, by, limit) => ask(`stats/unusual?${and(query, {by, limit})}`);

/** What flows, what waits, what has failed, and who is silent. */
export const operations = () => ask('operations');

/** How many articles are stored of each outlet. */
export const holdings = () => ask('holdings').then(answer => answer.sources);

/** Leaders and the events between them. */
export const leaderGraph = (query, limit) => ask(`graph?${and(query, {nodes: 'leader', limit})}`);

/** The most frequent values of a dimension of events. */
export function top(query, by, limit) {
  return ask(`stats/top?${and(query, {by, limit})}`).then(answer => answer.values);
}

/** A leader with offices, as articles have named them. */
export const leader = id => ask(`leaders/${encodeURIComponent(id)}`);
export const leadersOf = (query, limit) => leaders(and(query, {limit}));
export const outletsOf = (query, limit) => ask(`outlets?${and(query, {limit})}`).then(answer => answer.outlets);

function and(query, more) {
  return new URLSearchParams([...query, ...Object.entries(more)]);
}
