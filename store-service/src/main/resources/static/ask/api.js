/** What the page asks the store service for. */

async function ask(path, how = {}) {
  const response = await fetch(`api/v1/${path}`, {...how, headers: {Accept: 'application/json', ...how.headers}});
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.detail ?? `The server answers ${response.status}.`);
  return answer;
}

/** A page of happenings, and the cursor of the next. */
export function happenings(query, cursor) {
  const asked = new URLSearchParams(query);
  asked.set('limit', '60');
  if (cursor) asked.set('cursor', cursor);
  return ask(`happenings?${asked}`);
}

/** The happening that an event is a report of, with all its reports. */
export function happening(event) {
  return ask(`happenings/${encodeURIComponent(event)}`);
}

/** Takes reports out of a happening; the happenings that they all belong to then. */
export function split(happening, events) {
  return ask(`happenings/${encodeURIComponent(happening)}/splits`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({events}),
  });
}

/** An article with all that was found in it. */
export function article(id) {
  return ask(`articles/${encodeURIComponent(id)}`);
}

/** Leaders, issues, outlets and parties that filters can name, the most frequent first. */
export const leaders = query => ask(`leaders?${query}`).then(answer => answer.leaders);
export const issues = () => ask('issues?limit=1000').then(answer => answer.issues);
export const outlets = () => ask('outlets?limit=1000').then(answer => answer.outlets);
export const parties = () => ask('stats/top?by=party&limit=1000').then(answer => answer.values);

/** Events by quad class in each period. */
export function timeline(query, interval) {
  return ask(`stats/timeline?${new URLSearchParams([...query, ['interval', interval], ['by', 'quad']])}`).then(answer => answer.points);
}

/** The thirty pairs of parties that deal with each other most. */
export function dyads(query) {
  return ask(`stats/dyads?${new URLSearchParams([...query, ['limit', '30']])}`).then(answer => answer.dyads);
}
