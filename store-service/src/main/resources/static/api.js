/** What the page asks the store service for. */

async function ask(path) {
  const response = await fetch(path, {headers: {Accept: 'application/json'}});
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.detail ?? `The server answers ${response.status}.`);
  return answer;
}

/** A page of events, and the cursor of the next. */
export function events(query, cursor) {
  const asked = new URLSearchParams(query);
  asked.set('limit', '60');
  if (cursor) asked.set('cursor', cursor);
  return ask(`api/v1/events?${asked}`);
}

/** An article with all that was found in it. */
export function article(id) {
  return ask(`api/v1/articles/${encodeURIComponent(id)}`);
}

/** Events as they come; tells of the state of the line: connecting, live, lost. */
export function watch(query, onEvent, onState) {
  onState('connecting');
  const stream = new EventSource(`api/v1/stream?${query}`);
  stream.addEventListener('open', () => onState('live'));
  stream.addEventListener('error', () => onState('lost'));
  stream.addEventListener('event', message => onEvent(JSON.parse(message.data)));
  return stream;
}
