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

const AGAIN_AFTER_MILLIS = 5_000;

/**
 * Events as they come; tells of the state of the line: connecting, live, lost. A browser tries again by itself after a broken
 * line, yet gives up when it is answered with an error (a service that is starting): then a new line is opened.
 */
export function watch(query, onEvent, onState) {
  let stream;
  let again;
  const open = () => {
    stream = new EventSource(`api/v1/stream?${query}`);
    stream.addEventListener('open', () => onState('live'));
    stream.addEventListener('event', message => onEvent(JSON.parse(message.data)));
    stream.addEventListener('error', () => {
      onState('lost');
      if (stream.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_AFTER_MILLIS);
    });
  };
  onState('connecting');
  open();
  return {
    close() {
      clearTimeout(again);
      stream.close();
    },
  };
}
