/** The stream of happenings. */

const AGAIN_AFTER_MILLIS = 5_000;

/**
 * Happenings as they begin, change and end; tells of the state of the line: connecting, live, lost, and when what was missed is lost
 * for good. A browser tries again by itself after a broken line, yet gives up when it is answered with an error (a service that is
 * starting): then a new line is opened.
 */
export function watch(query, {onHappening, onResync, onState}) {
  let stream;
  let again;
  const open = () => {
    stream = new EventSource(`api/v1/stream/happenings?${query}`);
    stream.addEventListener('open', () => onState('live'));
    stream.addEventListener('happening', message => onHappening(JSON.parse(message.data)));
    stream.addEventListener('resync', onResync);
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
