/** The page: events as they come, and the article behind the one that is chosen. */

import * as api from './api.js';
import {EventList} from './eventlist.js';
import {Filters} from './filters.js';
import {read} from './reading.js';

const STATES = {connecting: 'connecting …', live: 'live', lost: 'connection lost, trying again …'};

const pane = document.getElementById('reading');
const section = document.getElementById('events');
const more = document.getElementById('more');
const connection = document.getElementById('connection');
const filters = new Filters(document.getElementById('filters'));
const list = new EventList(section, choose);
let stream;
let cursor;
let asked = 0;
let shown = 0;

filters.onChange(start);
more.addEventListener('click', () => load(asked));
addEventListener('pagehide', () => stream?.close());
start();
const linked = new URLSearchParams(location.search);
if (linked.has('article')) show(linked.get('article'), linked.get('event'));

/** Begins anew with the filters as they are now. */
function start() {
  stream?.close();
  list.clear();
  cursor = undefined;
  asked += 1;
  load(asked);
  stream = api.watch(filters.query, arrive, tell);
}

function arrive(event) {
  filters.suggest(event);
  list.arrive(event);
}

function tell(state) {
  const isBack = state === 'live' && connection.dataset.state === 'lost';
  connection.dataset.state = state;
  connection.textContent = STATES[state];
  if (isBack) catchUp(asked);
}

/** What was found while the line was lost, if the stream does not bring it. */
async function catchUp(turn) {
  try {
    const page = await api.events(filters.query);
    if (turn === asked) page.events.reverse().filter(event => !list.has(event.id)).forEach(arrive);
  } catch {
    // The stream goes on; what is missing is there after the next change of the filters.
  }
}

async function load(turn) {
  section.setAttribute('aria-busy', 'true');
  more.hidden = true;
  list.say(list.isEmpty ? 'Loading …' : '');
  try {
    const page = await api.events(filters.query, cursor);
    if (turn !== asked) return;
    page.events.forEach(event => filters.suggest(event));
    list.append(page.events);
    cursor = page.next;
    more.hidden = !cursor || list.isFull;
    list.say(messageFor(page));
  } catch (error) {
    if (turn === asked) list.say(`Events cannot be loaded: ${error.message}`, true);
  } finally {
    section.removeAttribute('aria-busy');
  }
}

function messageFor(page) {
  if (list.isEmpty) return 'No events yet for these filters; new ones appear here by themselves.';
  return page.next && list.isFull ? 'There are earlier events; narrow the filters to see them.' : '';
}

function choose(event) {
  const query = filters.query;
  query.set('article', event.article.id);
  query.set('event', event.id);
  history.replaceState(null, '', `?${query}`);
  show(event.article.id, event.id, event);
}

/** Shows an article and one of its events; a retracted event is no longer in it, and is given. */
async function show(id, eventId, given) {
  const turn = ++shown;
  try {
    const enriched = await api.article(id);
    const event = enriched.events.find(one => one.id === eventId) ?? given;
    const other = one => choose({...one, article: enriched.article});
    if (turn === shown) read(pane, enriched, event, other);
  } catch (error) {
    if (turn === shown) pane.textContent = `The article cannot be shown: ${error.message}`;
  }
}
